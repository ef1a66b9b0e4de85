#include "content/story_check.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <shoes/text.h>

#include "content/nearest.h"
#include "content/prose.h"

const char *check_place(StoryCheck *check, const char *format, ...) {
    va_list values;
    va_start(values, format);
    vsnprintf(check->place, sizeof check->place, format, values);
    va_end(values);
    return check->place;
}

const char *check_pair(StoryCheck *check, const char *field) {
    return check_place(check, "shoes[%d].%s", check->pair, field);
}

const char *check_feeling(const StoryCheck *check, int feeling) {
    return check->names->feelings->feelings[feeling].id;
}

bool check_offers(const StoryShoes *shoes, int feeling) {
    for (int i = 0; i < shoes->offer_count; i++) {
        if (shoes->offer[i] == feeling) {
            return true;
        }
    }
    return false;
}

int check_truths(const StoryShoes *shoes) {
    return shoes->mixed && shoes->feel_count > 1 ? 2 : 1;
}

bool check_is_truth(const StoryShoes *shoes, int feeling) {
    for (int i = 0; i < check_truths(shoes); i++) {
        if (shoes->feels[i].feeling == feeling) {
            return true;
        }
    }
    return false;
}

bool check_is_english(const StoryCheck *check) {
    const char *lang = check->story->lang;
    return lang != NULL && (text_equal(lang, "en") || strncmp(lang, "en-", 3) == 0);
}

static bool people_have_holes(const Story *story) {
    for (int i = 0; i < story->person_count; i++) {
        if (story->people[i].who == NULL) {
            return true;
        }
    }
    return story->person_count == 0;
}

bool check_on_stage(const StoryCheck *check, const char *who) {
    return who == NULL || people_have_holes(check->story) ||
           story_person(check->story, who) != NULL;
}

void check_stands(StoryCheck *check, const char *place, const char *who) {
    if (check_on_stage(check, who)) {
        return;
    }
    const char *stage[STORY_MAX_PEOPLE] = {NULL};
    for (int i = 0; i < check->story->person_count; i++) {
        stage[i] = check->story->people[i].who;
    }
    const char *near = nearest_word(who, stage, (size_t)check->story->person_count);
    if (near != NULL) {
        issues_add(check->issues, ISSUE_ERROR, place,
                   "\"%.40s\" is not on stage: did you mean \"%s\"?", who, near);
    } else {
        issues_add(check->issues, ISSUE_ERROR, place,
                   "\"%.40s\" is not on stage: add this person to people", who);
    }
}

void check_looks_stand(StoryCheck *check, const char *place, const StoryLooks *looks) {
    for (int i = 0; i < looks->count; i++) {
        check_stands(check, place, looks->items[i].who);
    }
}

static void check_identity(StoryCheck *check) {
    const Story *story = check->story;
    if (story->id != NULL && !text_equal(story->id, check->file_id)) {
        issues_add(check->issues, ISSUE_ERROR, "id",
                   "is \"%s\", but the file is called %.60s.json: make them the same", story->id,
                   check->file_id);
    }
    if (story->after != NULL && text_equal(story->after, story->key)) {
        issues_add(check->issues, ISSUE_ERROR, "after", "a story cannot come after itself");
    }
    if (story->age_from > 0 && story->age_to > 0 && story->age_from > story->age_to) {
        issues_add(check->issues, ISSUE_ERROR, "ages",
                   "the first age is the higher one: write [%d, %d]", story->age_to,
                   story->age_from);
    }
}

static void check_title(StoryCheck *check) {
    const StoryShoes *shoes = check->shoes;
    for (int i = 0; i < check_truths(shoes) && check->story->title != NULL; i++) {
        const int truth = shoes->feels[i].feeling;
        if (shoes->feel_count == 0 || truth == FEELING_NONE || !check_is_english(check)) {
            continue;
        }
        if (prose_has(check->story->title, check_feeling(check, truth))) {
            issues_add(check->issues, ISSUE_ERROR, "title",
                       "gives away the answer \"%s\": choose a title that keeps it open",
                       check_feeling(check, truth));
        }
    }
}

static void check_wearer(StoryCheck *check) {
    const char *wearer = check->shoes->wearer;
    check_stands(check, check_pair(check, "wearer"), wearer);
    for (int i = 0; i < check->pair; i++) {
        if (wearer != NULL && text_equal(wearer, check->story->shoes[i].wearer)) {
            issues_add(check->issues, ISSUE_ERROR, check_pair(check, "wearer"),
                       "\"%s\" has a pair already: one pair for each person", wearer);
        }
    }
}

static void check_one_pair(StoryCheck *check) {
    check_title(check);
    check_wearer(check);
    story_check_feels(check);
    story_check_offer(check);
    story_check_clues(check);
    story_check_talk(check);
    story_check_inside(check);
    story_check_length(check);
}

void story_check(StoryCheck *check) {
    check_identity(check);
    story_check_stage(check);
    for (int i = 0; i < check->story->shoes_count; i++) {
        check->pair = i;
        check->shoes = &check->story->shoes[i];
        check_one_pair(check);
    }
}
