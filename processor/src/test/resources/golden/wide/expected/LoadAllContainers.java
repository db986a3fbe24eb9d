package com.example.harbour;

import dev.tenon.runtime.EnumValue;
import dev.tenon.runtime.json.FieldNames;
import dev.tenon.runtime.json.FromJson;
import dev.tenon.runtime.json.JsonReader;
import dev.tenon.runtime.json.JsonValue;
import dev.tenon.runtime.json.JsonWriter;
import dev.tenon.runtime.model.Model;
import dev.tenon.runtime.model.ModelBuilder;
import dev.tenon.runtime.model.ObjectState;
import dev.tenon.runtime.validation.ViolationException;
import dev.tenon.runtime.validation.Violations;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The action {@code LOAD_ALL_CONTAINERS}. Declared at main.tenon:26. */
@NullMarked
@Generated("dev.tenon")
public final class LoadAllContainers extends StepOfTheDeployment
        implements CraneThatLiftsContainers, CraneThatLowersContainers, CraneThatTurnsContainers {
    final State state;

    private LoadAllContainers(State state) {
        super(state);
        this.state = state;
    }

    /** A request that creates one; it asks for the required fields first, if there are any. */
    public static StepOfTheDeployment.LanguageOfTheStepStage<
            StepOfTheDeployment.NameOfTheStepStage<
                    StepOfTheDeployment.RevisionOfTheStepStage<
                            CraneThatLiftsContainersStage<CraneThatLowersContainersStage<Create.Builder>>>>> create() {
        return new Create.Builder(new State());
    }

    /** A request that changes the fields that are set, and no others. */
    public static Update.Builder update() {
        return new Update.Builder(new State());
    }

    /** From JSON as the server sends it. */
    @FromJson
    public static LoadAllContainers fromJson(JsonValue json) {
        return new LoadAllContainers(JsonReader.read(json, new State()));
    }

    /** Reads the value at hand as the server sends it, null for null. */
    public static @Nullable LoadAllContainers read(JsonReader in) {
        State state = in.object(new State());
        return state == null ? null : new LoadAllContainers(state);
    }

    /**
     * A request that creates one like this. It holds all that this holds and a client may send, unlisted properties and
     * values too; what the server sets, or is sent in another form, is left out.
     */
    @Override
    public Create.Builder toCreate() {
        return new Create.Builder(asRequest(new State()));
    }

    /** {@code crane_that_lifts_containers}, main.tenon:20. */
    @Override
    public String craneThatLiftsContainers() {
        return promised(state.craneThatLiftsContainers, "crane_that_lifts_containers");
    }

    /** {@code crane_that_lowers_containers}, main.tenon:21. */
    @Override
    public String craneThatLowersContainers() {
        return promised(state.craneThatLowersContainers, "crane_that_lowers_containers");
    }

    /** {@code crane_that_turns_containers}, main.tenon:22. */
    @Override
    public @Nullable String craneThatTurnsContainers() {
        return state.craneThatTurnsContainers;
    }

    /** {@code flag_of_the_ship}, main.tenon:27. */
    public @Nullable EnumValue<InternationalMaritimeSignalFlag> flagOfTheShip() {
        return state.flagOfTheShip;
    }

    /** {@code flag_of_the_harbour}, main.tenon:28. */
    public @Nullable EnumValue<InternationalMaritimeSignalFlag> flagOfTheHarbour() {
        return state.flagOfTheHarbour;
    }

    /**
     * {@code container_descriptions}, 1 to 1000000 items, each 1 to 4096 characters, matches
     * <code>[A-Za-z0-9]+(-[A-Za-z0-9]+)&#42;</code>, main.tenon:29.
     */
    public @Nullable List<String> containerDescriptions() {
        return state.containerDescriptions;
    }

    /**
     * {@code container_numbers}, 1 to 1000 items, each 1 to 1000 items, each 11 characters, matches
     * <code>[A-Z]&#123;4&#125;&#92;d&#123;7&#125;</code>, main.tenon:30.
     */
    public @Nullable List<List<String>> containerNumbers() {
        return state.containerNumbers;
    }

    /**
     * {@code container_locking_mechanism_combination}, 4 to 4096 characters, matches
     * <code>[A-Za-z0-9]+(-[A-Za-z0-9]+)&#42;, [A-Za-z0-9]+(-[A-Za-z0-9]+)&#42;</code>, main.tenon:31.
     */
    public @Nullable String containerLockingMechanismCombination() {
        return state.containerLockingMechanismCombination;
    }

    /** {@code place}, main.tenon:32. */
    public @Nullable Place place() {
        return state.place;
    }

    /**
     * What comes ahead of {@code crane_that_lifts_containers} and can be set at its stage.
     *
     * @param <N> the stage
     */
    public interface CraneThatLiftsContainersAhead<N> {
        /**
         * {@code container_descriptions}, 1 to 1000000 items, each 1 to 4096 characters, matches
         * <code>[A-Za-z0-9]+(-[A-Za-z0-9]+)&#42;</code>, main.tenon:29.
         */
        N containerDescriptions(List<String> containerDescriptions);

        /**
         * {@code container_locking_mechanism_combination}, 4 to 4096 characters, matches
         * <code>[A-Za-z0-9]+(-[A-Za-z0-9]+)&#42;, [A-Za-z0-9]+(-[A-Za-z0-9]+)&#42;</code>, main.tenon:31.
         */
        N containerLockingMechanismCombination(String containerLockingMechanismCombination);

        /**
         * {@code container_numbers}, 1 to 1000 items, each 1 to 1000 items, each 11 characters, matches
         * <code>[A-Z]&#123;4&#125;&#92;d&#123;7&#125;</code>, main.tenon:30.
         */
        N containerNumbers(List<? extends List<String>> containerNumbers);
    }

    /**
     * The stage that asks for the required {@code crane_that_lifts_containers}.
     *
     * @param <N> the next stage
     */
    public interface CraneThatLiftsContainersStage<N>
            extends CraneThatLiftsContainersAhead<CraneThatLiftsContainersStage<N>> {
        /** {@code crane_that_lifts_containers}, main.tenon:20. */
        N craneThatLiftsContainers(String craneThatLiftsContainers);
    }

    /**
     * The stage that asks for the required {@code crane_that_lowers_containers}.
     *
     * @param <N> the next stage
     */
    public interface CraneThatLowersContainersStage<N> {
        /** {@code crane_that_lowers_containers}, main.tenon:21. */
        N craneThatLowersContainers(String craneThatLowersContainers);
    }

    /** A request that creates one. */
    public static final class Create extends StepOfTheDeployment.Create<LoadAllContainers> {
        private Create(State state) {
            super(state);
        }

        /**
         * From JSON as a client sends it.
         *
         * @throws ViolationException if the JSON breaks a constraint of the spec
         */
        @FromJson
        public static Create fromJson(JsonValue json) {
            return new Builder(JsonReader.readRequest(json, new State())).build();
        }

        /** A builder that starts from this, to make one that differs. */
        public Builder toBuilder() {
            return new Builder((State) copyOfState());
        }

        @Override
        protected @Nullable LoadAllContainers answer(JsonReader in) {
            return LoadAllContainers.read(in);
        }

        @Override
        public LoadAllContainers draft() {
            return new LoadAllContainers((State) copyOfState());
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder>
                implements StepOfTheDeployment.Create.Builder<LoadAllContainers>,
                StepOfTheDeployment.LanguageOfTheStepStage<
                StepOfTheDeployment.NameOfTheStepStage<
                        StepOfTheDeployment.RevisionOfTheStepStage<
                                CraneThatLiftsContainersStage<CraneThatLowersContainersStage<Builder>>>>>,
                StepOfTheDeployment.NameOfTheStepStage<
                StepOfTheDeployment.RevisionOfTheStepStage<
                        CraneThatLiftsContainersStage<CraneThatLowersContainersStage<Builder>>>>,
                StepOfTheDeployment.RevisionOfTheStepStage<
                CraneThatLiftsContainersStage<CraneThatLowersContainersStage<Builder>>>,
                CraneThatLiftsContainersStage<CraneThatLowersContainersStage<Builder>>,
                CraneThatLowersContainersStage<Builder> {
            private Builder(State state) {
                super(state);
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public Create build() {
                return new Create((State) checkedWhole(Create.class));
            }
        }
    }

    /** A request that changes some fields of one. */
    public static final class Update extends StepOfTheDeployment.Update<LoadAllContainers> {
        private Update(State state) {
            super(state);
        }

        /**
         * From JSON as a client sends it.
         *
         * @throws ViolationException if the JSON breaks a constraint of the spec
         */
        @FromJson
        public static Update fromJson(JsonValue json) {
            return new Builder(JsonReader.readRequest(json, new State())).build();
        }

        /** A builder that starts from this, to make one that differs. */
        public Builder toBuilder() {
            return new Builder((State) copyOfState());
        }

        @Override
        protected @Nullable LoadAllContainers answer(JsonReader in) {
            return LoadAllContainers.read(in);
        }

        /** Sets fields in any order, then builds. */
        public static final class Builder extends Setters<Builder> {
            private Builder(State state) {
                super(state);
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public Update build() {
                return new Update((State) checkedPart(Update.class));
            }
        }
    }

    /**
     * What the builders of create request and update can set.
     *
     * @param <B> the builder
     */
    public abstract static class Setters<B> extends StepOfTheDeployment.Setters<B> {
        final State state;

        Setters(State state) {
            super(state);
            this.state = state;
        }

        /** {@code crane_that_lifts_containers}, main.tenon:20. */
        public B craneThatLiftsContainers(String craneThatLiftsContainers) {
            this.state.craneThatLiftsContainers = given(craneThatLiftsContainers, "craneThatLiftsContainers");
            return self();
        }

        /** {@code crane_that_lowers_containers}, main.tenon:21. */
        public B craneThatLowersContainers(String craneThatLowersContainers) {
            this.state.craneThatLowersContainers = given(craneThatLowersContainers, "craneThatLowersContainers");
            return self();
        }

        /** {@code crane_that_turns_containers}, main.tenon:22. */
        public B craneThatTurnsContainers(String craneThatTurnsContainers) {
            this.state.craneThatTurnsContainers = given(craneThatTurnsContainers, "craneThatTurnsContainers");
            return self();
        }

        /** {@code flag_of_the_ship}, main.tenon:27. */
        public B flagOfTheShip(EnumValue<InternationalMaritimeSignalFlag> flagOfTheShip) {
            this.state.flagOfTheShip = given(flagOfTheShip, "flagOfTheShip");
            return self();
        }

        /** {@code flag_of_the_harbour}, main.tenon:28. */
        public B flagOfTheHarbour(EnumValue<InternationalMaritimeSignalFlag> flagOfTheHarbour) {
            this.state.flagOfTheHarbour = given(flagOfTheHarbour, "flagOfTheHarbour");
            return self();
        }

        /**
         * {@code container_descriptions}, 1 to 1000000 items, each 1 to 4096 characters, matches
         * <code>[A-Za-z0-9]+(-[A-Za-z0-9]+)&#42;</code>, main.tenon:29.
         */
        public B containerDescriptions(List<String> containerDescriptions) {
            this.state.containerDescriptions = given(containerDescriptions, "containerDescriptions");
            return self();
        }

        /**
         * {@code container_numbers}, 1 to 1000 items, each 1 to 1000 items, each 11 characters, matches
         * <code>[A-Z]&#123;4&#125;&#92;d&#123;7&#125;</code>, main.tenon:30.
         */
        public B containerNumbers(List<? extends List<String>> containerNumbers) {
            this.state.containerNumbers = given(containerNumbers, "containerNumbers");
            return self();
        }

        /**
         * {@code container_locking_mechanism_combination}, 4 to 4096 characters, matches
         * <code>[A-Za-z0-9]+(-[A-Za-z0-9]+)&#42;, [A-Za-z0-9]+(-[A-Za-z0-9]+)&#42;</code>, main.tenon:31.
         */
        public B containerLockingMechanismCombination(String containerLockingMechanismCombination) {
            this.state.containerLockingMechanismCombination =
                    given(containerLockingMechanismCombination, "containerLockingMechanismCombination");
            return self();
        }

        /** {@code place}, main.tenon:32. */
        public B place(Place place) {
            this.state.place = given(place, "place");
            return self();
        }
    }

    /** The fields, as the view, the requests and their builders share them. */
    static final class State extends StepOfTheDeployment.State {
        static final FieldNames FIELDS =
                FieldNames.of("crane_that_lifts_containers", "crane_that_lowers_containers",
                        "crane_that_turns_containers", "flag_of_the_ship", "flag_of_the_harbour",
                        "container_descriptions", "container_numbers", "container_locking_mechanism_combination",
                        "place").secret("container_locking_mechanism_combination").and(
                        StepOfTheDeployment.State.FIELDS);

        private static final Pattern PATTERN_1 = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

        private static final Pattern PATTERN_2 = Pattern.compile("[A-Z]{4}\\d{7}");

        private static final Pattern PATTERN_3 =
                Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*, [A-Za-z0-9]+(-[A-Za-z0-9]+)*");

        @Nullable String craneThatLiftsContainers;
        @Nullable String craneThatLowersContainers;
        @Nullable String craneThatTurnsContainers;
        @Nullable EnumValue<InternationalMaritimeSignalFlag> flagOfTheShip;
        @Nullable EnumValue<InternationalMaritimeSignalFlag> flagOfTheHarbour;
        @Nullable List<String> containerDescriptions;
        @Nullable List<List<String>> containerNumbers;
        @Nullable String containerLockingMechanismCombination;
        @Nullable Place place;

        State() {
            this.typeOfTheStep = "LOAD_ALL_CONTAINERS";
        }

        @Override
        public FieldNames fieldNames() {
            return FIELDS;
        }

        @Override
        public void readField(int field, JsonReader in) {
            switch (field) {
                case 0 -> this.craneThatLiftsContainers = in.string();
                case 1 -> this.craneThatLowersContainers = in.string();
                case 2 -> this.craneThatTurnsContainers = in.string();
                case 3 -> this.flagOfTheShip = InternationalMaritimeSignalFlag.read(in);
                case 4 -> this.flagOfTheHarbour = InternationalMaritimeSignalFlag.read(in);
                case 5 -> this.containerDescriptions = in.strings();
                case 6 -> this.containerNumbers = in.list(item -> item.strings());
                case 7 -> this.containerLockingMechanismCombination = in.string();
                case 8 -> this.place = Place.read(in);
                default -> super.readField(field - 9, in);
            }
        }

        @Override
        public void writeField(int field, JsonWriter out) {
            switch (field) {
                case 0 -> out.string("crane_that_lifts_containers", this.craneThatLiftsContainers);
                case 1 -> out.string("crane_that_lowers_containers", this.craneThatLowersContainers);
                case 2 -> out.string("crane_that_turns_containers", this.craneThatTurnsContainers);
                case 3 -> out.enumValue("flag_of_the_ship", this.flagOfTheShip);
                case 4 -> out.enumValue("flag_of_the_harbour", this.flagOfTheHarbour);
                case 5 -> out.strings("container_descriptions", this.containerDescriptions);
                case 6 ->
                        out.list("container_numbers", this.containerNumbers, (out1, items1) ->
                                out1.items(items1, JsonWriter::value));
                case 7 ->
                        out.secret().string("container_locking_mechanism_combination",
                                this.containerLockingMechanismCombination);
                case 8 -> out.object("place", this.place);
                default -> super.writeField(field - 9, out);
            }
        }

        @Override
        protected @Nullable Object[] values() {
            return join(super.values(), this.craneThatLiftsContainers, this.craneThatLowersContainers,
                    this.craneThatTurnsContainers, this.flagOfTheShip, this.flagOfTheHarbour,
                    this.containerDescriptions, this.containerNumbers, this.containerLockingMechanismCombination,
                    this.place);
        }

        @Override
        public void check(Violations violations) {
            super.check(violations);
            violations.required("crane_that_lifts_containers", this.craneThatLiftsContainers);
            violations.required("crane_that_lowers_containers", this.craneThatLowersContainers);
            violations.size("container_descriptions", this.containerDescriptions, 1, 1000000);
            violations.each("container_descriptions", this.containerDescriptions, (path, item) -> {
                violations.length(path, item, 1, 4096);
                violations.pattern(path, item, PATTERN_1);
            });
            violations.size("container_numbers", this.containerNumbers, 1, 1000);
            violations.each("container_numbers", this.containerNumbers, (path, item) -> {
                violations.size(path, item, 1, 1000);
                violations.each(path, item, (pathItem, itemItem) -> {
                    violations.length(pathItem, itemItem, 11, 11);
                    violations.pattern(pathItem, itemItem, PATTERN_2);
                });
            });
            violations.secret().length("container_locking_mechanism_combination",
                    this.containerLockingMechanismCombination, 4, 4096);
            violations.secret().pattern("container_locking_mechanism_combination",
                    this.containerLockingMechanismCombination, PATTERN_3);
            violations.nested("place", this.place);
            if (((this.flagOfTheShip == InternationalMaritimeSignalFlag.ALPHA
                                    || this.flagOfTheShip == InternationalMaritimeSignalFlag.BRAVO
                                    || this.flagOfTheShip == InternationalMaritimeSignalFlag.CHARLIE)
                            && this.flagOfTheHarbour != InternationalMaritimeSignalFlag.DELTA)
                    || "Ship, harbour && master".equals(
                            at(at(this.place, it -> it.state.descriptionOfThePlace), it ->
                                    it.state.descriptionInTheLanguageOfTheHarbourMaster))) {
                violations.require("container_descriptions", this.containerDescriptions,
                        "when flag_of_the_ship in (ALPHA, BRAVO, CHARLIE) and flag_of_the_harbour != DELTA or place.description_of_the_place.description_in_the_language_of_the_harbour_master == \"Ship, harbour && master\"");
                violations.require("container_numbers", this.containerNumbers,
                        "when flag_of_the_ship in (ALPHA, BRAVO, CHARLIE) and flag_of_the_harbour != DELTA or place.description_of_the_place.description_in_the_language_of_the_harbour_master == \"Ship, harbour && master\"");
            }
            if (violations.canJudge(this.flagOfTheShip, this.flagOfTheHarbour, this.containerNumbers)
                    && this.flagOfTheShip == InternationalMaritimeSignalFlag.ALPHA
                    && this.flagOfTheHarbour == InternationalMaritimeSignalFlag.BRAVO
                    && this.containerNumbers != null) {
                violations.forbid("container_descriptions", this.containerDescriptions,
                        "when flag_of_the_ship == ALPHA and flag_of_the_harbour == BRAVO and container_numbers is set");
            }
            violations.atMostOne(
                    "crane_that_turns_containers, container_numbers, container_descriptions, place.description_of_the_place",
                    this.craneThatTurnsContainers, this.containerNumbers, this.containerDescriptions,
                    at(this.place, it -> it.state.descriptionOfThePlace));
        }
    }

    /** The object {@code place}. Declared at main.tenon:32. */
    public static final class Place extends Model {
        final State state;

        private Place(State state) {
            super(state);
            this.state = state;
        }

        /** Starts with the required fields, if there are any. */
        public static Builder builder() {
            return new Builder(new State());
        }

        /** A builder that starts from this, to make one that differs. */
        public Builder toBuilder() {
            return new Builder((State) copyOfState());
        }

        /** From JSON as the server sends it. */
        @FromJson
        public static Place fromJson(JsonValue json) {
            return new Place(JsonReader.read(json, new State()));
        }

        /** Reads the value at hand as the server sends it, null for null. */
        public static @Nullable Place read(JsonReader in) {
            State state = in.object(new State());
            return state == null ? null : new Place(state);
        }

        /** {@code description_of_the_place}, main.tenon:32. */
        public @Nullable DescriptionOfThePlace descriptionOfThePlace() {
            return state.descriptionOfThePlace;
        }

        /** Sets fields in any order, required ones once more if need be. */
        public static final class Builder extends ModelBuilder<Builder> {
            final State state;

            private Builder(State state) {
                super(state);
                this.state = state;
            }

            /** {@code description_of_the_place}, main.tenon:32. */
            public Builder descriptionOfThePlace(DescriptionOfThePlace descriptionOfThePlace) {
                this.state.descriptionOfThePlace = given(descriptionOfThePlace, "descriptionOfThePlace");
                return self();
            }

            /**
             * What was set so far; the builder may go on.
             *
             * @throws ViolationException with everything that breaks a constraint of the spec
             */
            public Place build() {
                return new Place((State) checkedWhole(Place.class));
            }
        }

        /** The fields, as the view, the requests and their builders share them. */
        static final class State extends ObjectState {
            static final FieldNames FIELDS = FieldNames.of("description_of_the_place");

            @Nullable DescriptionOfThePlace descriptionOfThePlace;

            @Override
            public FieldNames fieldNames() {
                return FIELDS;
            }

            @Override
            public void readField(int field, JsonReader in) {
                switch (field) {
                    case 0 -> this.descriptionOfThePlace = DescriptionOfThePlace.read(in);
                    default -> super.readField(field - 1, in);
                }
            }

            @Override
            public void writeField(int field, JsonWriter out) {
                switch (field) {
                    case 0 -> out.object("description_of_the_place", this.descriptionOfThePlace);
                    default -> super.writeField(field - 1, out);
                }
            }

            @Override
            protected @Nullable Object[] values() {
                return new Object[] {this.descriptionOfThePlace};
            }

            @Override
            public void check(Violations violations) {
                violations.nested("description_of_the_place", this.descriptionOfThePlace);
            }
        }

        /** The object {@code description_of_the_place}. Declared at main.tenon:32. */
        public static final class DescriptionOfThePlace extends Model {
            final State state;

            private DescriptionOfThePlace(State state) {
                super(state);
                this.state = state;
            }

            /** Starts with the required fields, if there are any. */
            public static Builder builder() {
                return new Builder(new State());
            }

            /** A builder that starts from this, to make one that differs. */
            public Builder toBuilder() {
                return new Builder((State) copyOfState());
            }

            /** From JSON as the server sends it. */
            @FromJson
            public static DescriptionOfThePlace fromJson(JsonValue json) {
                return new DescriptionOfThePlace(JsonReader.read(json, new State()));
            }

            /** Reads the value at hand as the server sends it, null for null. */
            public static @Nullable DescriptionOfThePlace read(JsonReader in) {
                State state = in.object(new State());
                return state == null ? null : new DescriptionOfThePlace(state);
            }

            /** {@code description_in_the_language_of_the_harbour_master}, main.tenon:32. */
            public @Nullable String descriptionInTheLanguageOfTheHarbourMaster() {
                return state.descriptionInTheLanguageOfTheHarbourMaster;
            }

            /** Sets fields in any order, required ones once more if need be. */
            public static final class Builder extends ModelBuilder<Builder> {
                final State state;

                private Builder(State state) {
                    super(state);
                    this.state = state;
                }

                /** {@code description_in_the_language_of_the_harbour_master}, main.tenon:32. */
                public Builder descriptionInTheLanguageOfTheHarbourMaster(
                        String descriptionInTheLanguageOfTheHarbourMaster) {
                    this.state.descriptionInTheLanguageOfTheHarbourMaster =
                            given(descriptionInTheLanguageOfTheHarbourMaster,
                                    "descriptionInTheLanguageOfTheHarbourMaster");
                    return self();
                }

                /**
                 * What was set so far; the builder may go on.
                 *
                 * @throws ViolationException with everything that breaks a constraint of the spec
                 */
                public DescriptionOfThePlace build() {
                    return new DescriptionOfThePlace((State) checkedWhole(DescriptionOfThePlace.class));
                }
            }

            /** The fields, as the view, the requests and their builders share them. */
            static final class State extends ObjectState {
                static final FieldNames FIELDS = FieldNames.of("description_in_the_language_of_the_harbour_master");

                @Nullable String descriptionInTheLanguageOfTheHarbourMaster;

                @Override
                public FieldNames fieldNames() {
                    return FIELDS;
                }

                @Override
                public void readField(int field, JsonReader in) {
                    switch (field) {
                        case 0 -> this.descriptionInTheLanguageOfTheHarbourMaster = in.string();
                        default -> super.readField(field - 1, in);
                    }
                }

                @Override
                public void writeField(int field, JsonWriter out) {
                    switch (field) {
                        case 0 ->
                                out.string("description_in_the_language_of_the_harbour_master",
                                        this.descriptionInTheLanguageOfTheHarbourMaster);
                        default -> super.writeField(field - 1, out);
                    }
                }

                @Override
                protected @Nullable Object[] values() {
                    return new Object[] {this.descriptionInTheLanguageOfTheHarbourMaster};
                }
            }
        }
    }
}
