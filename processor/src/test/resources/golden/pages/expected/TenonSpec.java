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
        files = @PublishedSpec.File(path = "main.tenon", text = "api Harbour {\n"
                                + "  server \"https://api.harbour.example\"\n"
                                + "  errors Problem\n"
                                + "}\n"
                                + "\n"
                                + "type Problem { message: string }\n"
                                + "\n"
                                + "resource crates {\n"
                                + "  op linked GET \"/linked\" -> Crate[] {\n"
                                + "    query size: int\n"
                                + "    header \"X-Ship\" as ship: string\n"
                                + "    pages by link\n"
                                + "  }\n"
                                + "  op zeroth GET \"/zeroth\" -> Search {\n"
                                + "    query page: int\n"
                                + "    pages found.crates by number page from 0\n"
                                + "  }\n"
                                + "  op first GET \"/first\" -> Crate[] {\n"
                                + "    query page: long\n"
                                + "    pages by number page\n"
                                + "  }\n"
                                + "  op after GET \"/after\" -> Page {\n"
                                + "    query after: string\n"
                                + "    query size: int\n"
                                + "    pages crates by cursor next in after\n"
                                + "  }\n"
                                + "}\n"
                                + "\n"
                                + "type Crate { id: long! }\n"
                                + "type Search { found: { crates: Crate[] } }\n"
                                + "type Page { crates: Crate[]!, next: string }\n")
)
final class TenonSpec {
    private TenonSpec() {
    }
}
