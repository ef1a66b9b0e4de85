#include <shoes/wordbox.h>

static int held(int box) {
    if (box < 1) {
        return 1;
    }
    return box > WORDBOX_BOXES ? WORDBOX_BOXES : box;
}

void wordbox_session(WordBoxes *boxes) {
    boxes->session++;
    boxes->fresh = 0;
}

void wordbox_rated(WordBoxes *boxes, int feeling, int rating) {
    WordBox *word = &boxes->words[feeling];
    if (word->box == 0) {
        word->box = 1;
        boxes->fresh++;
    }
    word->box = held(word->box + rating - 1);
    word->last = boxes->session;
}

bool wordbox_due(const WordBoxes *boxes, int feeling) {
    static const int after[] = {0, 1, 2, 4, 8};
    const WordBox *word = &boxes->words[feeling];
    return word->box > 0 && boxes->session - word->last >= after[word->box];
}

static bool family_settled(const WordBoxes *boxes, const FeelingBook *book, int family, int tier) {
    bool any = false;
    for (int i = 0; i < book->count; i++) {
        if (book->feelings[i].family == family && book->feelings[i].tier <= tier) {
            any = true;
            if (boxes->words[i].box >= 2) {
                return true;
            }
        }
    }
    return !any;
}

bool wordbox_may_grow(const WordBoxes *boxes, const FeelingBook *book, int tier) {
    if (boxes->session <= 1) {
        return true;
    }
    if (boxes->fresh >= WORDBOX_NEW_A_SESSION) {
        return false;
    }
    for (int family = 0; family < book->family_count; family++) {
        if (!family_settled(boxes, book, family, tier)) {
            return false;
        }
    }
    return true;
}
