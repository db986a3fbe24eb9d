package dev.tenon.spec.document;

/** What stands at the top level of a file. */
public sealed interface Declaration
        permits ApiDeclaration,
                ResourceDeclaration,
                ObjectDeclaration,
                EnumDeclaration,
                UnionDeclaration,
                BaseDeclaration,
                MixinDeclaration,
                ActionDeclaration {

    Word name();

    /** The doc comment, empty if there is none. */
    String doc();
}
