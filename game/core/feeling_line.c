#include <shoes/feeling_line.h>

#include <shoes/text.h>

enum { STRENGTHS = 5, RESTING = 3, HOT_STRENGTH = 4 };

static const double hot_arousal = 0.4;

double feeling_line_level(const ExpressionBook *looks, const char *look, int strength) {
    const Expression *found = expression_find(looks, look);
    if (found != NULL && found->leak != NULL) {
        found = expression_find(looks, found->leak);
    }
    return found != NULL ? found->valence * strength / STRENGTHS : 0;
}

static FeelingPoint point_of(const ExpressionBook *looks, const char *look, int strength) {
    return (FeelingPoint){look, strength, feeling_line_level(looks, look, strength)};
}

static FeelingPoint before(const ExpressionBook *looks, const Story *story, const char *wearer) {
    for (int beat = 0; beat < story->beats.count; beat++) {
        const StoryLook *look = story_look_at(&story->beats, beat, wearer);
        if (look != NULL) {
            return point_of(looks, look->look, look->strength);
        }
    }
    return point_of(looks, "neutral", RESTING);
}

static double truth_level(const FeelingBook *feelings, StoryFeel feel) {
    return feelings->feelings[feel.feeling].valence * feel.strength / STRENGTHS;
}

static FeelingPoint event(const FeelingBook *feelings, const StoryShoes *shoes) {
    StoryFeel first = shoes->feels[0];
    FeelingPoint out = {feelings->feelings[first.feeling].id, first.strength,
                        truth_level(feelings, first)};
    if (shoes->mixed && shoes->feel_count > 1) {
        out.level = (out.level + truth_level(feelings, shoes->feels[1])) / 2;
    }
    return out;
}

static const StoryLook *answer_look(const StoryShoes *shoes, int said) {
    const StoryLooks *shows = &shoes->say[said].shows;
    for (int i = 0; i < shows->count; i++) {
        if (text_equal(shows->items[i].who, shoes->wearer)) {
            return &shows->items[i];
        }
    }
    return NULL;
}

/* A sentence that closes lifts nothing: a smaller face is then a feeling that is kept inside. */
static double after_level(const StorySay *say, double level, double event_level) {
    bool heavy = level < 0 && event_level < 0;
    return say->kind == SAY_CLOSER && heavy && level > event_level ? event_level : level;
}

static FeelingPoint after(const ExpressionBook *looks, const StoryShoes *shoes, int said,
                          FeelingPoint happened) {
    const StoryLook *look = said >= 0 ? answer_look(shoes, said) : NULL;
    if (look == NULL) {
        return happened;
    }
    FeelingPoint out = point_of(looks, look->look, look->strength);
    out.level = after_level(&shoes->say[said], out.level, happened.level);
    return out;
}

void feeling_line_make(FeelingLine *out, const FeelingBook *feelings, const ExpressionBook *looks,
                       const Story *story, const StoryShoes *shoes, int said) {
    out->points[FEELING_LINE_BEFORE] = before(looks, story, shoes->wearer);
    out->points[FEELING_LINE_EVENT] = event(feelings, shoes);
    out->points[FEELING_LINE_AFTER] = after(looks, shoes, said, out->points[FEELING_LINE_EVENT]);
}

static bool is_hot(const ExpressionBook *looks, const StoryLook *look) {
    const Expression *found = look != NULL ? expression_find(looks, look->look) : NULL;
    return found != NULL && look->strength >= HOT_STRENGTH && found->valence < 0 &&
           found->arousal > hot_arousal;
}

bool feeling_line_is_hot(const ExpressionBook *looks, const Story *story, int beat) {
    for (int i = 0; i < story->person_count; i++) {
        if (is_hot(looks, story_look_at(&story->beats, beat, story->people[i].who))) {
            return true;
        }
    }
    return false;
}
