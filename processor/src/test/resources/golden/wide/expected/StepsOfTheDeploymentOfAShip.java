package com.example.harbour;

import dev.tenon.runtime.http.ApiClient;
import dev.tenon.runtime.http.ApiException;
import dev.tenon.runtime.http.Operation;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The resource. Declared at main.tenon:4. */
@NullMarked
@Generated("dev.tenon")
public final class StepsOfTheDeploymentOfAShip {
    private static final Operation LIST =
            Operation.of("steps_of_the_deployment_of_a_ship.list", "GET",
                    "/harbours/{harbour_master_call_sign}/ships/{ship_international_maritime_number}/deployments/{deployment_number}/steps",
                    200);

    private static final Operation GET =
            Operation.of("steps_of_the_deployment_of_a_ship.get", "GET",
                    "/harbours/{harbour_master_call_sign}/ships/{ship_international_maritime_number}/deployments/{deployment_number}/steps/{name_of_the_step}/{revision_of_the_step}/{language_of_the_step}",
                    200);

    private static final Operation CREATE =
            Operation.of("steps_of_the_deployment_of_a_ship.create", "POST",
                    "/harbours/{harbour_master_call_sign}/ships/{ship_international_maritime_number}/deployments/{deployment_number}/steps/{name_of_the_step}/{revision_of_the_step}/{language_of_the_step}",
                    200);

    private final ApiClient client;
    private final String harbourMasterCallSign;
    private final long shipInternationalMaritimeNumber;
    private final int deploymentNumber;

    StepsOfTheDeploymentOfAShip(ApiClient client, String harbourMasterCallSign,
            long shipInternationalMaritimeNumber, int deploymentNumber) {
        this.client = client;
        this.harbourMasterCallSign = harbourMasterCallSign;
        this.shipInternationalMaritimeNumber = shipInternationalMaritimeNumber;
        this.deploymentNumber = deploymentNumber;
    }

    /**
     * All of them. {@code GET}, main.tenon:9.
     *
     * @throws ApiException if anything but 200 comes back
     */
    public List<StepOfTheDeployment> list() {
        return client.send(
                LIST.at(this.harbourMasterCallSign, this.shipInternationalMaritimeNumber, this.deploymentNumber), null,
                in -> in.envelope("steps_of_the_deployment_of_a_ship", list -> list.list(StepOfTheDeployment::read)));
    }

    /**
     * One of them. {@code GET}, main.tenon:10.
     *
     * @throws ApiException if anything but 200 comes back
     */
    public StepOfTheDeployment get(String nameOfTheStep, long revisionOfTheStep,
            String languageOfTheStep) {
        return client.send(
                GET.at(this.harbourMasterCallSign, this.shipInternationalMaritimeNumber, this.deploymentNumber,
                        nameOfTheStep, revisionOfTheStep, languageOfTheStep),
                null, StepOfTheDeployment::read);
    }

    /**
     * Creates one. {@code POST}, main.tenon:11.
     *
     * @param <V> what the server answers
     * @throws ApiException if anything but 200 comes back
     */
    public <V extends StepOfTheDeployment> V create(String nameOfTheStep, long revisionOfTheStep,
            String languageOfTheStep, StepOfTheDeployment.Create<V> request) {
        return client.send(
                CREATE.at(this.harbourMasterCallSign, this.shipInternationalMaritimeNumber, this.deploymentNumber,
                        nameOfTheStep, revisionOfTheStep, languageOfTheStep),
                request, request::answer);
    }
}
