#include <stdio.h>

#include "content/prose.h"
#include "content/story_check.h"

enum { CLUE_SENTENCES = 2 };

static bool told_by_anything(const StoryShoes *shoes) {
    for (int i = 0; i < CLUE_COUNT; i++) {
        if (shoes->told_by[i]) {
            return true;
        }
    }
    return false;
}

static int count_clues(const StoryShoes *shoes) {
    int count = 0;
    for (int i = 0; i < CLUE_COUNT; i++) {
        count += shoes->clues[i] != NULL;
    }
    return count;
}

static void check_clue_words(StoryCheck *check, Clue clue) {
    const char *text = check->shoes->clues[clue];
    const FeelingBook *book = check->names->feelings;
    for (int i = 0; i < book->count && check_is_english(check); i++) {
        if (prose_has(text, book->feelings[i].id)) {
            issues_add(check->issues, ISSUE_ERROR,
                       check_place(check, "shoes[%d].clues.%s", check->pair, clue_id(clue)),
                       "has the feeling word \"%s\": say only what can be seen or heard",
                       book->feelings[i].id);
        }
    }
}

static void check_clue(StoryCheck *check, Clue clue) {
    const char *text = check->shoes->clues[clue];
    if (text == NULL) {
        return;
    }
    check_clue_words(check, clue);
    if (prose_sentences(text) > CLUE_SENTENCES) {
        issues_add(check->issues, ISSUE_ERROR,
                   check_place(check, "shoes[%d].clues.%s", check->pair, clue_id(clue)),
                   "takes one or two sentences, has %d", prose_sentences(text));
    }
}

static void check_told_by(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    bool besides = false;
    for (int i = 0; i < CLUE_COUNT; i++) {
        besides = besides || (i != CLUE_FACE && shoes->told_by[i]);
        if (shoes->told_by[i] && shoes->clues[i] == NULL) {
            issues_add(check->issues, ISSUE_ERROR, check_pair(check, "told_by"),
                       "names \"%s\", but clues has no \"%s\": add it there", clue_id((Clue)i),
                       clue_id((Clue)i));
        }
    }
    if (told_by_anything(shoes) && !besides) {
        issues_add(check->issues, ISSUE_ERROR, check_pair(check, "told_by"),
                   "needs a clue besides the face");
    }
}

static void check_disagree(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    for (int i = 0; i < CLUE_COUNT; i++) {
        if (shoes->disagree[i] == NULL) {
            continue;
        }
        if (shoes->clues[i] == NULL) {
            issues_add(check->issues, ISSUE_ERROR, check_pair(check, "disagree"),
                       "names \"%s\", but clues has no \"%s\": add it there", clue_id((Clue)i),
                       clue_id((Clue)i));
        }
        if (shoes->told_by[i]) {
            issues_add(check->issues, ISSUE_ERROR, check_pair(check, "disagree"),
                       "\"%s\" cannot point to the answer and elsewhere: keep it in told_by or "
                       "here",
                       clue_id((Clue)i));
        }
    }
}

void story_check_clues(StoryCheck *check) {
    if (count_clues(check->shoes) == 0) {
        return;
    }
    for (int i = 0; i < CLUE_COUNT; i++) {
        check_clue(check, (Clue)i);
    }
    check_told_by(check);
    check_disagree(check);
}
