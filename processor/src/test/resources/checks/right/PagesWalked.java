import com.example.harbour.*;

class PagesWalked {
    void make(Harbour harbour) {
        harbour.logs().findAll("xy", "q").forEach(System.out::println);
    }
}
