#include <shoes/text.h>

#include "content/story_check.h"

static void check_double_feels(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    for (int i = 1; i < shoes->feel_count; i++) {
        for (int k = 0; k < i; k++) {
            const int feeling = shoes->feels[i].feeling;
            if (feeling != FEELING_NONE && feeling == shoes->feels[k].feeling) {
                issues_add(check->issues, ISSUE_ERROR,
                           check_place(check, "shoes[%d].feels[%d]", check->pair, i),
                           "\"%s\" is there twice: delete one", check_feeling(check, feeling));
            }
        }
    }
}

static void check_also(StoryCheck *check, const char *field, const int *list, int count) {
    for (int i = 0; i < count; i++) {
        if (list[i] != FEELING_NONE && check->shoes->feel_count > 0 &&
            check_is_truth(check->shoes, list[i])) {
            issues_add(check->issues, ISSUE_ERROR, check_pair(check, field),
                       "\"%s\" is the answer already: delete it here",
                       check_feeling(check, list[i]));
        }
    }
}

static void check_both_also(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    for (int i = 0; i < shoes->also_right_count; i++) {
        for (int k = 0; k < shoes->also_close_count; k++) {
            const int feeling = shoes->also_right[i];
            if (feeling != FEELING_NONE && feeling == shoes->also_close[k]) {
                issues_add(check->issues, ISSUE_ERROR, check_pair(check, "also_close"),
                           "\"%s\" is also_right too: keep one of the two",
                           check_feeling(check, feeling));
            }
        }
    }
}

static bool look_fits(const StoryCheck *check, const char *look) {
    const FeelingBook *book = check->names->feelings;
    const int shown = feeling_find(book, look);
    for (int i = 0; i < check->shoes->feel_count; i++) {
        const int felt = check->shoes->feels[i].feeling;
        if (felt == FEELING_NONE || feeling_rating(book, shown, felt) > 0) {
            return true;
        }
    }
    return false;
}

/* Displays and compounds have no rating: the author answers for them. */
static void check_shown(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    if (story_person(check->story, shoes->wearer) == NULL || shoes->feel_count == 0) {
        return;
    }
    const StoryLook *look = story_look_at(&check->story->beats, shoes->moment, shoes->wearer);
    if (look == NULL || look->look == NULL) {
        if (look == NULL) {
            issues_add(check->issues, ISSUE_WARNING, check_pair(check, "moment"),
                       "the wearer shows nothing up to this beat: add shows for \"%s\"",
                       shoes->wearer);
        }
        return;
    }
    const bool said = shoes->disagree[CLUE_FACE] != NULL || shoes->disagree[CLUE_BODY] != NULL;
    if (feeling_find(check->names->feelings, look->look) != FEELING_NONE && !said &&
        !look_fits(check, look->look)) {
        issues_add(check->issues, ISSUE_WARNING, check_pair(check, "moment"),
                   "\"%s\" shows \"%s\" at this beat, which does not fit what is felt: change "
                   "it, or say in disagree why face or body differ",
                   shoes->wearer, look->look);
    }
}

void story_check_feels(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    const int beats = check->story->beats.count;
    check_double_feels(check);
    check_also(check, "also_right", shoes->also_right, shoes->also_right_count);
    check_also(check, "also_close", shoes->also_close, shoes->also_close_count);
    check_both_also(check);
    if (shoes->mixed && shoes->feel_count == 1) {
        issues_add(check->issues, ISSUE_ERROR, check_pair(check, "feels"),
                   "needs two feelings because mixed is true, has 1");
    }
    if (beats > 0 && shoes->moment >= beats) {
        issues_add(check->issues, ISSUE_ERROR, check_pair(check, "moment"),
                   "there is no beat %d: the last one is %d (counted from 0)", shoes->moment,
                   beats - 1);
        return;
    }
    check_shown(check);
}
