package dev.tenon.spec.parse;

import dev.tenon.spec.diagnostics.Diagnostics;
import dev.tenon.spec.document.ActionDeclaration;
import dev.tenon.spec.document.BaseDeclaration;
import dev.tenon.spec.document.Declaration;
import dev.tenon.spec.document.Document;
import dev.tenon.spec.document.EnumDeclaration;
import dev.tenon.spec.document.ExtendedUse;
import dev.tenon.spec.document.MixinDeclaration;
import dev.tenon.spec.document.ObjectDeclaration;
import dev.tenon.spec.document.Word;
import dev.tenon.spec.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one file. Whatever the text, a document comes of it; what could not be read is reported and left out. */
public final class Parser {

    private final Cursor cursor;
    private final Members members;
    private final BodyParser bodies;

    private Parser(Source source, Diagnostics diagnostics) {
        this.cursor = new Cursor(source, diagnostics);
        this.members = new Members(cursor);
        this.bodies = new BodyParser(cursor, members);
    }

    /** The document that a text stands for. */
    public static Document parse(Source source, Diagnostics diagnostics) {
        return new Parser(source, diagnostics).document();
    }

    /** The tokens and comments of a text; what they are for is known as far as it parses. */
    public static List<Lexeme> lexemes(Source source, Diagnostics diagnostics) {
        Parser parser = new Parser(source, diagnostics);
        parser.document();
        return parser.cursor.lexemes();
    }

    private Document document() {
        List<Word> uses = new ArrayList<>();
        List<ExtendedUse> extended = new ArrayList<>();
        List<Declaration> declarations = new ArrayList<>();
        boolean complete = true;
        while (!cursor.atEnd()) {
            int start = cursor.position();
            Cursor.Nesting nesting = cursor.nesting();
            cursor.begin();
            cursor.mark(Lexeme.Role.FIRST);
            try {
                if (cursor.acceptName("use")) {
                    use(uses, extended);
                } else {
                    declarations.add(declaration());
                }
                lineEnd();
            } catch (Unparsable reported) {
                complete = false;
                cursor.restore(nesting);
                skip(start);
            }
        }
        cursor.reportLostDocs();
        return new Document(cursor.source(), uses, extended, declarations, complete);
    }

    private void use(List<Word> uses, List<ExtendedUse> extended) {
        if (DeclarationStart.isExtendedUse(cursor, 0)) {
            Word api = cursor.name("the name of an api");
            cursor.next();
            extended.add(new ExtendedUse(api, cursor.string("the package of its bindings in quotes")));
        } else if (cursor.onLine() && cursor.peek().kind() == Token.Kind.NAME) {
            throw cursor.expected(
                    "the path of a file in quotes",
                    Optional.of(
                            "an api is used by the package of its bindings: `use Buddy from \"com.example.buddy\"`"));
        } else {
            uses.add(cursor.string("the path of a file in quotes"));
        }
    }

    /** Passes over a declaration whose head cannot be read: its braces, and all lines that are indented deeper. */
    private void skip(int start) {
        int column = cursor.columnAt(start);
        int open = 0;
        while (!cursor.atEnd() && !(cursor.position() > start && DeclarationStart.at(cursor, 0))) {
            Token token = cursor.peek();
            boolean fresh = token.startsLine() && cursor.position() > start && !token.isSign("{");
            boolean closes = token.isSign("}") && open <= 1;
            if (open == 0 && fresh && !closes && cursor.columnAt(cursor.position()) <= column) {
                break;
            }
            open += token.isSign("{") ? 1 : token.isSign("}") ? -1 : 0;
            cursor.next();
            if (closes && !(cursor.sees("}") && open < 0)) {
                break;
            }
        }
        cursor.forgiveDocs(start);
    }

    private void lineEnd() {
        if (cursor.onLine() && !cursor.atEnd()) {
            throw cursor.expected("a new line");
        }
    }

    private Declaration declaration() {
        String doc = cursor.takeDoc();
        Token word = cursor.peek();
        if (word.kind() != Token.Kind.NAME || !DeclarationStart.WORDS.contains(word.text())) {
            throw UnknownWord.fail(cursor, "a declaration", DeclarationStart.WORDS);
        }
        cursor.next();
        return switch (word.text()) {
            case "api" -> new ApiParser(cursor, members).api(doc);
            case "resource" -> new ResourceParser(cursor, members, bodies.fields()).resource(doc);
            case "type" -> new ObjectDeclaration(cursor.name("a type's name"), doc, bodies.body("a type"));
            case "enum" ->
                new EnumDeclaration(cursor.name("an enum's name"), doc, new EnumParser(cursor, members).body());
            case "union" -> new UnionParser(cursor, members, bodies.types()).union(doc);
            case "mixin" -> new MixinDeclaration(cursor.name("a mixin's name"), doc, bodies.body("a mixin"));
            case "abstract" -> base(doc);
            default -> action(doc);
        };
    }

    private BaseDeclaration base(String doc) {
        if (!cursor.acceptName("action")) {
            throw cursor.expected("`action`");
        }
        Word name = cursor.name("an abstract action's name");
        if (!cursor.acceptName("by")) {
            throw cursor.expected("`by` and the property that tells the actions apart");
        }
        Word discriminator = cursor.wireName("the property that tells the actions apart");
        return new BaseDeclaration(name, doc, discriminator, bodies.body("an abstract action"));
    }

    private ActionDeclaration action(String doc) {
        Word name = cursor.wireName("an action's name");
        Optional<Word> javaName =
                cursor.acceptName("as") ? Optional.of(cursor.name("a name in Java")) : Optional.empty();
        Optional<Word> title = cursor.optional(Token.Kind.STRING);
        if (!cursor.accept(":")) {
            throw cursor.expected("`:` and an abstract action");
        }
        Word base = cursor.name("an abstract action");
        List<Word> mixins = new ArrayList<>();
        if (cursor.acceptName("with")) {
            do {
                mixins.add(cursor.name("a mixin's name"));
            } while (cursor.accept(","));
        }
        return new ActionDeclaration(name, doc, javaName, title, base, mixins, bodies.actionBody());
    }
}
