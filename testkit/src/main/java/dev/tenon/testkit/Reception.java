package dev.tenon.testkit;

/** The way of a request that is within the rate limit: who sends it, what for, and then what it does. */
record Reception(Gate gate, Routes routes, ApiBehaviour api) {

    Answer answer(IncomingRequest request) throws Refusal {
        gate.check(request);
        return api.perform(routes.find(request.method(), request.path()), request);
    }
}
