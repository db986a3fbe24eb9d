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
        files =
        @PublishedSpec.File(path = "main.tenon", text = "api Harbour { server \"https://api.harbour.example\" }\n"
                                + "abstract action Step by type { read id: long!, name: string! }\n"
                                + "resource steps: Step {\n"
                                + "  at \"/ships/{ship}/steps\"\n"
                                + "  path ship: string\n"
                                + "  list GET\n"
                                + "\n"
                                + "  op search as find POST \"/{group...}/search\" -> 200 | 203 Page scope STEPS_READ {\n"
                                + "\n"
                                + "    path group: string(1..64)\n"
                                + "\n"
                                + "    query since \"2026-01\" q: string(1..)!\n"
                                + "    query sort: enum { OLDEST, NEWEST } = OLDEST\n"
                                + "    query since \"2026-02\" only: Kind[]\n"
                                + "    query secret key: string\n"
                                + "    query deprecated \"use q\" text as old_text: string\n"
                                + "    header \"X-Request-Id\" as request_id: string(matches \"[a-z]+\")\n"
                                + "    header \"Accept-Language\" as languages: string[](1..3)\n"
                                + "    body { near: string, at_most: int(1..9) }\n"
                                + "    answer \"X-Total\" as total: long(0..)!\n"
                                + "    answer since \"v2\" \"X-Kind\" as kind: Kind\n"
                                + "    query after: string\n"
                                + "    pages found.items by cursor found.next in after\n"
                                + "  }\n"
                                + "  op restart POST \"/{id}/restart\" -> Step\n"
                                + "  op latest GET \"/latest\" -> Step[] {\n"
                                + "    query page: int = 0\n"
                                + "    pages by number page from 0\n"
                                + "  }\n"
                                + "  op plan POST \"/plan\" -> Step[] { body Step }\n"
                                + "  op stop DELETE \"/{id}/run\"\n"
                                + "}\n"
                                + "resource logs {\n"
                                + "  op read GET \"/logs/{name...}\" -> \"text/plain\" | \"text/csv\" { path name: string }\n"
                                + "  op write PUT \"/logs/{name...}\" -> 201 {\n"
                                + "    path name as log_name: string\n"
                                + "    header \"Content-Type\" as media_type: string!\n"
                                + "    body \"application/*\" | \"text/plain; charset=utf-8\"\n"
                                + "  }\n"
                                + "  op size HEAD \"/logs/{name...}\" {\n"
                                + "    path name: string\n"
                                + "    answer \"Content-Length\" as bytes: long!\n"
                                + "  }\n"
                                + "  op all GET \"/logs\" -> string[] { pages by link }\n"
                                + "  op store POST \"/logs\" -> 201 | 204 { body Entry[](1..) }\n"
                                + "}\n"
                                + "resource depths {\n"
                                + "  op read GET \"/depth\" -> number\n"
                                + "  op write PUT \"/depth\" -> decimal { body number(0..) }\n"
                                + "}\n"
                                + "enum Kind { A, B }\n"
                                + "type Page { found: { items: string[], next: string } }\n"
                                + "type Entry { line: string! }\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
