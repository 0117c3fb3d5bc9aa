package dev.tailor.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.catalog.Size;
import dev.tailor.catalog.Sizes;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the sizes that Tailor comes with: S is M10, M is M20, L is M30, XL is M40. */
@QuarkusTest
class NearestSizesTest {
    @Inject
    Sizes sizes;

    @ParameterizedTest
    @CsvSource({"M10, S", "M30, L", "M60, XL", "M25, M", "R40, XL", "M0, S", "M200_NVME, XL", "'', S", "NEXT, S"})
    @Transactional
    void the_nearest_comes_first(String machines, String size) {
        assertThat(NearestSizes.to(machines, sizes.all()))
                .extracting(Size::id)
                .startsWith(size)
                .hasSize(4);
    }
}
