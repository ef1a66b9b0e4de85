#include "screens/reply.h"

#include <shoes/text.h>

enum { RESTING = 3 };

/* Whose beat brought the thing that is seen at the moment; without one, a beat of nothing. */
static StoryBeat thing_at(const Story *story, int moment) {
    StoryBeat thing = {NULL};
    for (int i = 0; i <= moment; i++) {
        const StoryBeat *beat = &story->beats.items[i];
        thing = beat->prop != NULL ? (StoryBeat){.who = beat->who, .prop = beat->prop} : thing;
    }
    return thing;
}

void reply_moment(const App *app, Reply *out) {
    const Story *story = visit_story(app->visit);
    int moment = visit_shoes(app->visit)->moment;
    out->count = story->person_count;
    for (int i = 0; i < out->count; i++) {
        const char *who = story->people[i].who;
        const StoryLook *look = story_look_at(&story->beats, moment, who);
        out->looks[i] = look != NULL ? *look : (StoryLook){who, "neutral", RESTING};
    }
    out->items[0] = thing_at(story, moment);
    out->items[0].shows = (StoryLooks){out->looks, out->count};
    out->beats = (StoryBeats){out->items, 1};
}

void reply_lay(Reply *reply, const StoryLooks *shows) {
    for (int i = 0; i < reply->count; i++) {
        for (int j = 0; j < shows->count; j++) {
            if (text_equal(reply->looks[i].who, shows->items[j].who)) {
                reply->looks[i] = shows->items[j];
            }
        }
    }
}

void reply_answer(const App *app, Reply *reply, const char *answer, const char *to,
                  const StoryLooks *shows) {
    const char *wearer = visit_shoes(app->visit)->wearer;
    reply->items[1] = (StoryBeat){.who = wearer, .says = answer, .to = to, .shows = *shows};
    reply->beats.count = 2;
    const StoryLook *look = reply_look(reply, wearer);
    if (look != NULL && answer != NULL) {
        reply->items[1].sound = look->look;
        reply->items[1].sound_strength = look->strength;
    }
}

const StoryLook *reply_look(const Reply *reply, const char *who) {
    return story_look_at(&reply->beats, reply->beats.count - 1, who);
}
