import com.example.harbour.*;
import dev.tenon.runtime.http.Paged;

class PagesUsed {
    Object make(Harbour harbour) {
        Paged<String> pages = harbour.logs().findAll("xy", "q");
        return pages;
    }
}
