#include <math.h>
#include <stdio.h>

#include <shoes/stance.h>
#include <shoes/text.h>

#include "content/nearest.h"
#include "content/story_check.h"

/* Nearer than this, one person hides the other. */
static const double PLACE_APART = 0.05;

static void check_twice(StoryCheck *check, int index) {
    const StoryPerson *here = &check->story->people[index];
    for (int i = 0; i < index; i++) {
        const StoryPerson *other = &check->story->people[i];
        if (here->who != NULL && text_equal(here->who, other->who)) {
            issues_add(check->issues, ISSUE_ERROR, check_place(check, "people[%d].who", index),
                       "\"%s\" is on stage twice: delete one", here->who);
        } else if (here->at >= 0 && other->at >= 0 && fabs(here->at - other->at) < PLACE_APART) {
            issues_add(check->issues, ISSUE_ERROR, check_place(check, "people[%d].at", index),
                       "stands in the same place as \"%s\": move one by %.2f or more",
                       other->who != NULL ? other->who : "another", PLACE_APART);
        }
    }
}

static void check_pose(StoryCheck *check, int index) {
    const char *pose = check->story->people[index].pose, *known[STANCE_COUNT];
    Stance stance;
    if (pose == NULL || stance_find(pose, &stance)) {
        return;
    }
    for (int i = 0; i < STANCE_COUNT; i++) {
        known[i] = stance_name((Stance)i);
    }
    const char *near = nearest_word(pose, known, STANCE_COUNT);
    const char *place = check_place(check, "people[%d].pose", index);
    if (near != NULL) {
        issues_add(check->issues, ISSUE_ERROR, place,
                   "\"%.40s\" is not known here: did you mean \"%s\"?", pose, near);
    } else {
        issues_add(check->issues, ISSUE_ERROR, place,
                   "\"%.40s\" is not known here: use standing, sitting, floor, crouching or "
                   "running",
                   pose);
    }
}

static void check_beats(StoryCheck *check, const char *list, const StoryBeats *beats) {
    for (int i = 0; i < beats->count; i++) {
        const StoryBeat *beat = &beats->items[i];
        check_stands(check, check_place(check, "%s[%d].who", list, i), beat->who);
        check_stands(check, check_place(check, "%s[%d].to", list, i), beat->to);
        check_looks_stand(check, check_place(check, "%s[%d].shows", list, i), &beat->shows);
        if (beat->who != NULL && text_equal(beat->who, beat->to)) {
            issues_add(check->issues, ISSUE_ERROR, check_place(check, "%s[%d].to", list, i),
                       "\"%.40s\" speaks to the same person: delete it or name another", beat->to);
        }
    }
}

void story_check_stage(StoryCheck *check) {
    for (int i = 0; i < check->story->person_count; i++) {
        check_twice(check, i);
        check_pose(check, i);
    }
    check_beats(check, "beats", &check->story->beats);
    check_beats(check, "ending", &check->story->ending);
}
