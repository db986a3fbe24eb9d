package dev.tenon.spec.resolve;

import dev.tenon.spec.document.ActionDeclaration;
import dev.tenon.spec.document.BaseDeclaration;
import dev.tenon.spec.document.Body;
import dev.tenon.spec.document.ContentExpression;
import dev.tenon.spec.document.Declaration;
import dev.tenon.spec.document.ExchangeDeclaration;
import dev.tenon.spec.document.FieldDeclaration;
import dev.tenon.spec.document.MixinDeclaration;
import dev.tenon.spec.document.ObjectDeclaration;
import dev.tenon.spec.document.ResourceDeclaration;
import dev.tenon.spec.document.TypeExpression;
import dev.tenon.spec.document.UnionDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the inline types of a declaration, because those with a name can be referred to from anywhere. */
final class InlineNames {

    private final Consumer<TypeExpression> found;

    InlineNames(Consumer<TypeExpression> found) {
        this.found = found;
    }

    void visit(Declaration declaration) {
        bodyOf(declaration).ifPresent(this::visit);
        if (declaration instanceof ResourceDeclaration resource) {
            resource.operations().forEach(operation -> operation.exchange().ifPresent(this::visit));
        }
        if (declaration instanceof UnionDeclaration union) {
            union.alternatives().forEach(alternative -> visit(alternative.type()));
        }
    }

    private void visit(ExchangeDeclaration exchange) {
        Stream.of(exchange.queries(), exchange.headers(), exchange.answers())
                .flatMap(List::stream)
                .forEach(field -> visit(field.type()));
        exchange.paths().forEach(parameter -> visit(parameter.type()));
        exchange.bodies().forEach(body -> body.type().ifPresent(this::visit));
        exchange.result().flatMap(ContentExpression::type).ifPresent(this::visit);
    }

    static Optional<Body> bodyOf(Declaration declaration) {
        if (declaration instanceof ObjectDeclaration object) {
            return Optional.of(object.body());
        }
        if (declaration instanceof BaseDeclaration base) {
            return Optional.of(base.body());
        }
        if (declaration instanceof MixinDeclaration mixin) {
            return Optional.of(mixin.body());
        }
        return declaration instanceof ActionDeclaration action ? Optional.of(action.body()) : Optional.empty();
    }

    private void visit(Body body) {
        for (FieldDeclaration field : body.fields()) {
            visit(field.type());
        }
    }

    private void visit(TypeExpression type) {
        if (type instanceof TypeExpression.ListOf list) {
            visit(list.item());
        } else if (type instanceof TypeExpression.MapOf map) {
            visit(map.value());
        } else if (type instanceof TypeExpression.Union union) {
            union.alternatives().forEach(this::visit);
        } else if (type instanceof TypeExpression.InlineEnum) {
            found.accept(type);
        } else if (type instanceof TypeExpression.InlineObject object) {
            found.accept(type);
            visit(object.body());
        }
    }
}
