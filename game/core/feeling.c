#include <shoes/feeling.h>

#include <shoes/assert.h>
#include <shoes/text.h>

int feeling_find(const FeelingBook *book, const char *id) {
    for (int i = 0; i < book->count; i++) {
        if (text_equal(book->feelings[i].id, id)) {
            return i;
        }
    }
    return FEELING_NONE;
}

static bool lists_near(const Feeling *feeling, int other) {
    for (int i = 0; i < feeling->near_count; i++) {
        if (feeling->near[i] == other) {
            return true;
        }
    }
    return false;
}

int feeling_rating(const FeelingBook *book, int guess, int truth) {
    ASSERT(guess >= 0 && guess < book->count);
    ASSERT(truth >= 0 && truth < book->count);
    if (guess == truth) {
        return 2;
    }
    const Feeling *a = &book->feelings[guess], *b = &book->feelings[truth];
    bool related = a->family == b->family || lists_near(a, truth) || lists_near(b, guess);
    return related ? 1 : 0;
}
