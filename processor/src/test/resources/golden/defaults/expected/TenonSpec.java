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
        files = @PublishedSpec.File(path = "main.tenon", text = "\n"
                                + "api Harbour { server \"https://api.harbour.example\" }\n"
                                + "\n"
                                + "abstract action Step by type {\n"
                                + "  tags: string[] = []\n"
                                + "}\n"
                                + "\n"
                                + "enum Side { LEFT, RIGHT }\n"
                                + "type Pier {\n"
                                + "  number: int(1..40)!\n"
                                + "  sides: Side[](..2, unique) = [      ]\n"
                                + "}\n"
                                + "\n"
                                + "action MOOR: Step {\n"
                                + "  names: string[] = [                                         ]\n"
                                + "  labels: string{} = {}\n"
                                + "  pier: Pier = {                                         }\n"
                                + "  many: int[] = [\n"
                                + "\n"
                                + "\n"
                                + "  ]\n"
                                + "  long_text: string[] = [                                                                                    ]\n"
                                + "  long_map: string{} = {\n"
                                + "\n"
                                + "\n"
                                + "\n"
                                + "  }\n"
                                + "  long_object: { first: string } = {\n"
                                + "\n"
                                + "  }\n"
                                + "  pier_or_text: Pier | string = {             }\n"
                                + "  text_or_sides: string | Side[] = [      ]\n"
                                + "  text_or_number: string | int = \"x\"\n"
                                + "  read built: Pier = {             }\n"
                                + "}\n"
                                + "\n"
                                + "\n"
                                + "resource berths {\n"
                                + "  at \"/berths\"\n"
                                + "\n"
                                + "  op find GET {\n"
                                + "    query tag: string[] = [        ]\n"
                                + "    header \"Accept-Language\" as languages: string[] = [    ]\n"
                                + "  }\n"
                                + "}\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
