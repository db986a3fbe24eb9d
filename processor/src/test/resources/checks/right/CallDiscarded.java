import com.example.harbour.*;

class CallDiscarded {
    void make(Harbour harbour) {
        harbour.logs().find("xy", "q");
        harbour.steps("q").create(Load.create().name("n").build());
        harbour.steps("q").get(1);
    }
}
