#include <shoes/story.h>

#include <stddef.h>

#include <shoes/text.h>

static const char *const CLUE_IDS[CLUE_COUNT] = {"face", "body", "voice", "words", "situation"};

const StoryShoes *story_shoes(const Story *story, const char *wearer) {
    for (int i = 0; i < story->shoes_count; i++) {
        if (text_equal(story->shoes[i].wearer, wearer)) {
            return &story->shoes[i];
        }
    }
    return NULL;
}

const StoryPerson *story_person(const Story *story, const char *who) {
    for (int i = 0; i < story->person_count; i++) {
        if (text_equal(story->people[i].who, who)) {
            return &story->people[i];
        }
    }
    return NULL;
}

static const StoryLook *find_look(const StoryLooks *looks, const char *who) {
    for (int i = 0; i < looks->count; i++) {
        if (text_equal(looks->items[i].who, who)) {
            return &looks->items[i];
        }
    }
    return NULL;
}

const StoryLook *story_look_at(const StoryBeats *beats, int beat, const char *who) {
    int last = beat < beats->count ? beat : beats->count - 1;
    for (int i = last; i >= 0; i--) {
        const StoryLook *look = find_look(&beats->items[i].shows, who);
        if (look != NULL) {
            return look;
        }
    }
    return NULL;
}

const char *story_if(const StoryShoes *shoes, int feeling) {
    for (int i = 0; i < shoes->if_count; i++) {
        if (shoes->ifs[i].feeling == feeling) {
            return shoes->ifs[i].text;
        }
    }
    return NULL;
}

const char *clue_id(Clue clue) {
    return CLUE_IDS[clue];
}

bool clue_find(const char *id, Clue *clue) {
    for (int i = 0; i < CLUE_COUNT; i++) {
        if (text_equal(CLUE_IDS[i], id)) {
            *clue = (Clue)i;
            return true;
        }
    }
    return false;
}
