import com.example.harbour.*;

class PagesDiscarded {
    void make(Harbour harbour) {
        harbour.logs().findAll("xy", "q");
    }
}
