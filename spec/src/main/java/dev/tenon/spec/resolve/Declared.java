package dev.tenon.spec.resolve;

import dev.tenon.spec.diagnostics.Code;
import dev.tenon.spec.diagnostics.Diagnostic;
import dev.tenon.spec.document.ActionDeclaration;
import dev.tenon.spec.document.BaseDeclaration;
import dev.tenon.spec.document.Declaration;
import dev.tenon.spec.document.Document;
import dev.tenon.spec.document.EnumDeclaration;
import dev.tenon.spec.document.MixinDeclaration;
import dev.tenon.spec.document.ObjectDeclaration;
import dev.tenon.spec.document.ResourceDeclaration;
import dev.tenon.spec.document.TypeExpression;
import dev.tenon.spec.document.UnionDeclaration;
import dev.tenon.spec.document.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The declarations of all files by kind, in order. Of two with one name, the second is reported and left out. */
final class Declared {

    private final List<EnumDeclaration> enums = new ArrayList<>();
    private final List<TypeExpression.InlineEnum> inlineEnums = new ArrayList<>();
    private final List<UnionDeclaration> unions = new ArrayList<>();
    private final List<ObjectDeclaration> objects = new ArrayList<>();
    private final List<BaseDeclaration> bases = new ArrayList<>();
    private final List<MixinDeclaration> mixins = new ArrayList<>();
    private final List<ActionDeclaration> actions = new ArrayList<>();
    private final List<ResourceDeclaration> resources = new ArrayList<>();
    private final Map<List<String>, Word> wireNames = new HashMap<>();
    private final Map<String, Word> resourceNames = new HashMap<>();
    private final Context context;

    Declared(Context context) {
        this.context = context;
    }

    List<EnumDeclaration> enums() {
        return enums;
    }

    /** Those with a name. */
    List<TypeExpression.InlineEnum> inlineEnums() {
        return inlineEnums;
    }

    List<ObjectDeclaration> objects() {
        return objects;
    }

    List<UnionDeclaration> unions() {
        return unions;
    }

    List<BaseDeclaration> bases() {
        return bases;
    }

    List<MixinDeclaration> mixins() {
        return mixins;
    }

    List<ActionDeclaration> actions() {
        return actions;
    }

    List<ResourceDeclaration> resources() {
        return resources;
    }

    /** Takes a file's declarations. */
    void collect(Document document) {
        for (Declaration declaration : document.declarations()) {
            if (isFirst(declaration)) {
                new InlineNames(this::declareInline).visit(declaration);
            }
        }
    }

    private boolean isFirst(Declaration declaration) {
        Names names = context.names();
        if (declaration instanceof EnumDeclaration each) {
            return names.declare(each.name(), Names.Kind.ENUM) && enums.add(each);
        }
        if (declaration instanceof UnionDeclaration each) {
            return names.declare(each.name(), Names.Kind.UNION) && unions.add(each);
        }
        if (declaration instanceof ObjectDeclaration each) {
            return names.declare(each.name(), Names.Kind.OBJECT) && objects.add(each);
        }
        if (declaration instanceof BaseDeclaration each) {
            return names.declare(each.name(), Names.Kind.BASE) && bases.add(each);
        }
        if (declaration instanceof MixinDeclaration each) {
            return names.declare(each.name(), Names.Kind.MIXIN) && mixins.add(each);
        }
        if (declaration instanceof ActionDeclaration each) {
            return isFirstAction(each) && actions.add(each);
        }
        return declaration instanceof ResourceDeclaration each && isFirstResource(each) && resources.add(each);
    }

    /** A wire name is taken per base; the name of the class, which comes of it unless another is chosen, is taken for all. */
    private boolean isFirstAction(ActionDeclaration action) {
        Word name = action.name();
        Word first = wireNames.putIfAbsent(List.of(action.base().text(), name.text()), name);
        if (first != null) {
            context.reporter()
                    .add(Diagnostic.of(Code.DUPLICATE_ACTION, name.where(), name.text())
                            .related(first.where(), "first declared here"));
            return false;
        }
        return action.javaName().isPresent() || context.names().declare(name, Names.Kind.ACTION);
    }

    private boolean isFirstResource(ResourceDeclaration resource) {
        Word name = resource.name();
        Word first = resourceNames.putIfAbsent(name.text(), name);
        if (first != null) {
            context.reporter()
                    .add(Diagnostic.of(Code.DUPLICATE_DECLARATION, name.where(), name.text())
                            .related(first.where(), "first declared here"));
        }
        return first == null;
    }

    private void declareInline(TypeExpression type) {
        if (type instanceof TypeExpression.InlineEnum inline && inline.name().isPresent()) {
            if (context.names().declare(inline.name().get(), Names.Kind.ENUM)) {
                inlineEnums.add(inline);
            }
        } else if (type instanceof TypeExpression.InlineObject inline) {
            inline.name().ifPresent(name -> context.names().declare(name, Names.Kind.OBJECT));
        }
    }
}
