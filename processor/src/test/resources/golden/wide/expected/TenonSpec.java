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
                                + "resource steps_of_the_deployment_of_a_ship: StepOfTheDeployment {\n"
                                + "  at \"/harbours/{harbour_master_call_sign}/ships/{ship_international_maritime_number}/deployments/{deployment_number}/steps\"\n"
                                + "  path harbour_master_call_sign: string\n"
                                + "  path ship_international_maritime_number: long\n"
                                + "  path deployment_number: int\n"
                                + "  list GET -> steps_of_the_deployment_of_a_ship\n"
                                + "  get GET \"/{name_of_the_step}/{revision_of_the_step}/{language_of_the_step}\"\n"
                                + "  create POST \"/{name_of_the_step}/{revision_of_the_step}/{language_of_the_step}\"\n"
                                + "}\n"
                                + "\n"
                                + "abstract action StepOfTheDeployment by type_of_the_step {\n"
                                + "  name_of_the_step: string!\n"
                                + "  revision_of_the_step: long!\n"
                                + "  language_of_the_step: string!\n"
                                + "}\n"
                                + "\n"
                                + "mixin CraneThatLiftsContainers { crane_that_lifts_containers: string! }\n"
                                + "mixin CraneThatLowersContainers { crane_that_lowers_containers: string! }\n"
                                + "mixin CraneThatTurnsContainers { crane_that_turns_containers: string }\n"
                                + "\n"
                                + "enum InternationalMaritimeSignalFlag { ALPHA, BRAVO, CHARLIE, DELTA, ECHO }\n"
                                + "\n"
                                + "action LOAD_ALL_CONTAINERS: StepOfTheDeployment with CraneThatLiftsContainers, CraneThatLowersContainers, CraneThatTurnsContainers {\n"
                                + "  flag_of_the_ship: InternationalMaritimeSignalFlag\n"
                                + "  flag_of_the_harbour: InternationalMaritimeSignalFlag\n"
                                + "  container_descriptions: string(1..4096, matches \"[A-Za-z0-9]+(-[A-Za-z0-9]+)*\")[](1..1000000)\n"
                                + "  container_numbers: string(11..11, matches \"[A-Z]{4}\\\\d{7}\")[](1..1000)[](1..1000)\n"
                                + "  secret container_locking_mechanism_combination: string(4..4096, matches \"[A-Za-z0-9]+(-[A-Za-z0-9]+)*, [A-Za-z0-9]+(-[A-Za-z0-9]+)*\")\n"
                                + "  place: { description_of_the_place: { description_in_the_language_of_the_harbour_master: string } }\n"
                                + "\n"
                                + "  require container_descriptions, container_numbers when flag_of_the_ship in (ALPHA, BRAVO, CHARLIE)\n"
                                + "      and flag_of_the_harbour != DELTA\n"
                                + "      or place.description_of_the_place.description_in_the_language_of_the_harbour_master == \"Ship, harbour && master\"\n"
                                + "  forbid container_descriptions when flag_of_the_ship == ALPHA and flag_of_the_harbour == BRAVO\n"
                                + "      and container_numbers is set\n"
                                + "  at most one of crane_that_turns_containers, container_numbers, container_descriptions, place.description_of_the_place\n"
                                + "}\n"
                                + "action UNLOAD_ALL_CONTAINERS: StepOfTheDeployment {}\n"
                                + "action WEIGH_ALL_CONTAINERS: StepOfTheDeployment {}\n"
                                + "action INSPECT_ALL_CONTAINERS: StepOfTheDeployment {}\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
