import com.example.harbour.*;

class AssertedRefusal {
    interface Executable {
        void execute() throws Throwable;
    }

    static void assertThrows(Executable executable) {
    }

    void make() {
        assertThrows(() -> Load.create().name("").build());
        assertThrows(() -> {
            Tie.create().name("n").rope("r").build();
        });
    }
}
