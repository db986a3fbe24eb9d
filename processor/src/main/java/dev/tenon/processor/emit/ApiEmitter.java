package dev.tenon.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.names.EmittedNames;
import dev.tenon.spec.catalog.Api;
import dev.tenon.spec.catalog.Resource;
import java.net.URI;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The client of the API: the way in, its servers, and a method per resource. */
final class ApiEmitter {

    private static final ClassName ADDRESS = ClassName.get(URI.class);

    private final EmitContext context;
    private final Api api;

    ApiEmitter(EmitContext context) {
        this.context = context;
        this.api = context.catalog().api();
    }

    TypeSpec.Builder type() {
        ClassName name = context.names().client();
        TypeSpec.Builder spec = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(AutoCloseable.class)
                .addJavadoc(
                        Docs.declaration(api.doc(), "The client of " + JavaText.doc(api.name()) + ".", api.where()));
        api.servers().forEach(server -> spec.addField(server(server)));
        spec.addField(RuntimeClasses.API_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(RuntimeClasses.API_CLIENT, "client")
                        .addStatement("this.client = client")
                        .build())
                .addMethod(client(name));
        context.catalog().resources().forEach(resource -> spec.addMethod(resource(resource)));
        return spec.addMethod(MethodSpec.methodBuilder("close")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("client.close()")
                .build());
    }

    private FieldSpec server(Api.Server server) {
        String constant = server.name().map(context.names()::server).orElse(EmittedNames.DEFAULT_SERVER);
        return FieldSpec.builder(ADDRESS, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Docs.declaration(
                        server.doc(),
                        server.name().isPresent() ? "A further server." : "Used if no other is set.",
                        server.where()))
                .initializer("$T.create($L)", URI.class, JavaText.literal(server.url()))
                .build();
    }

    private MethodSpec client(ClassName name) {
        TypeName builder = ParameterizedTypeName.get(RuntimeClasses.CLIENT_BUILDER, name);
        return MethodSpec.methodBuilder("client")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(Docs.of(
                        "Sets up a client. One is enough for a whole program; it may be used by several threads."))
                .returns(builder)
                .addStatement(
                        "return new $T<>($N, $L, $T::new)",
                        RuntimeClasses.CLIENT_BUILDER,
                        EmittedNames.DEFAULT_SERVER,
                        api.auth() == Api.Auth.BEARER,
                        name)
                .build();
    }

    private MethodSpec resource(Resource resource) {
        List<ParameterSpec> parameters = new ResourceEmitter(context, resource).parameters(resource.parameters());
        CodeBlock arguments = parameters.stream()
                .map(parameter -> CodeBlock.of(", $N", parameter))
                .collect(CodeBlock.joining(""));
        CodeBlock.Builder doc =
                CodeBlock.builder().add(Docs.declaration(resource.doc(), "The resource.", resource.where()));
        doc.add(parameters.isEmpty() ? "" : "\n");
        for (int i = 0; i < parameters.size(); i++) {
            String text = resource.parameters().get(i).doc();
            doc.add("@param $N $L\n", parameters.get(i), text.isBlank() ? "part of the path" : JavaText.doc(text));
        }
        return MethodSpec.methodBuilder(context.names().resourceMember(resource))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(doc.build())
                .returns(context.names().resource(resource))
                .addParameters(parameters)
                .addStatement("return new $T(client$L)", context.names().resource(resource), arguments)
                .build();
    }
}
