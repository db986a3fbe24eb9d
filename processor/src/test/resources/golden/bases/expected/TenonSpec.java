package com.example.harbour;

import dev.tenon.runtime.PublishedSpec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The spec of these classes, for the compilers of those who use them. */
@NullMarked
@Generated("dev.tenon")
@PublishedSpec(
        format = 1,
        root = "main.tenon",
        files = {
                @PublishedSpec.File(path = "main.tenon", text = "\n"
                                + "api Harbour {\n"
                                + "  server \"https://api.harbour.example\"\n"
                                + "\n"
                                + "  server EU \"https://eu.harbour.example/v1\"\n"
                                + "  server south_sea \"https://south.harbour.example\"\n"
                                + "  auth bearer\n"
                                + "  errors Problem\n"
                                + "  include \"steps/*.tenon\"\n"
                                + "  include \"jobs/*.tenon\"\n"
                                + "}\n"
                                + "\n"
                                + "\n"
                                + "resource steps: Step {\n"
                                + "  at \"/ships/{ship}/steps\"\n"
                                + "\n"
                                + "  path ship: string\n"
                                + "\n"
                                + "  path id: long\n"
                                + "\n"
                                + "\n"
                                + "  create POST -> 200 | 201 scope STEPS_WRITE\n"
                                + "  list GET -> steps scope STEPS_READ\n"
                                + "  get GET \"/{id}\" scope STEPS_READ\n"
                                + "  update PATCH \"/{id}\" -> 200 | 202 scope STEPS_WRITE\n"
                                + "  delete DELETE \"/{id}\" scope STEPS_WRITE\n"
                                + "}\n"
                                + "\n"
                                + "resource all_steps: Step {\n"
                                + "  at \"/steps\"\n"
                                + "  list GET \"/{state}/all\" -> \"all steps\"\n"
                                + "  get GET \"/{id}/{number}\"\n"
                                + "}\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "resource jobs: Job {\n"
                                + "  at \"/piers/{pier}/cranes/{crane_number}/jobs\"\n"
                                + "  path pier: long\n"
                                + "  path crane_number: int\n"
                                + "  create PUT\n"
                                + "  list GET -> jobs\n"
                                + "}\n"
                                + "\n"
                                + "type Problem { message: string! }\n"
                                + "\n"
                                + "abstract action Step by type { read id: long!, read number: int, read state: string, name: string! }\n"),
                @PublishedSpec.File(path = "steps/sail.tenon", text = "\n"
                                + "action SAIL \"Sail Away\": Step { speed: int(1..) knots }\n"),
                @PublishedSpec.File(path = "steps/wait.tenon", text = "action WAIT: Step { reason: string! }\n"),
                @PublishedSpec.File(path = "jobs/jobs.tenon",
                        text = "abstract action Job by \"job-kind\" { name: string }\n"
                                + "action lift: Job { weight: long! }\n"
                                + "action WAIT as WaitingJob \"Wait\": Job { reason: enum { TIDE, CREW } }\n")
        }
)
final class TenonSpec {
    private TenonSpec() {
    }
}
