/* Two feelings in one person at once. */
#include "screens/cast_live.h"

/* Corners of the mouth up or down, and strongly so. */
static int mouth_way(const Expression *look) {
    double up = look->left[12] + look->left[13], down = look->left[15];
    return up - down > .3 ? 1 : down - up > .3 ? -1 : 0;
}

/* Each for a while, the one into the other; at rest both at once, as brows and mouth. */
static void take_turns(App *app, Ui *ui, Cast *cast) {
    LifeValue turns = life_turns(cast_awake(app, app->opened_ms), app->now_ms);
    ui_wake_idly(ui, turns.until);
    if (turns.until == UINT64_MAX) {
        return;
    }
    ArtMood other = cast->now.second;
    cast->now.second.look = NULL;
    cast->before = cast->now;
    cast->now.mood = other;
    cast->now.from = &cast->before;
    cast->now.part = 0;
    cast->now.ahead_eyes = cast->now.ahead_mouth = turns.value;
}

void cast_play_mixed(App *app, Ui *ui, const char *who, ArtMood one, ArtMood other, Cast *cast) {
    const ExpressionBook *book = &app->library.expressions;
    const Expression *both = expression_compound(book, one.look->id, other.look->id);
    int stronger = one.strength > other.strength ? one.strength : other.strength;
    *cast = (Cast){.now = {.person = app_person(app, who), .mood = one, .second = other}};
    if (both != NULL) {
        cast->now.mood = (ArtMood){both, stronger};
        cast->now.second.look = NULL;
    }
    cast_move(app, ui, cast, 0);
    bool opposite = mouth_way(one.look) * mouth_way(other.look) < 0;
    if (both == NULL && opposite && !app->settings.reduced_motion) {
        take_turns(app, ui, cast);
    }
}

static ArtMood felt_mood(const App *app, const StoryFeel *feel) {
    const Feeling *feeling = &app->library.feelings.feelings[feel->feeling];
    return (ArtMood){expression_find(&app->library.expressions, feeling->id), feel->strength};
}

void cast_play_felt(App *app, Ui *ui, const StoryShoes *shoes, Cast *cast) {
    ArtMood first = felt_mood(app, &shoes->feels[0]);
    if (shoes->mixed && shoes->feel_count > 1) {
        cast_play_mixed(app, ui, shoes->wearer, first, felt_mood(app, &shoes->feels[1]), cast);
        return;
    }
    cast_play_portrait(app, ui, shoes->wearer, first.look->id, first.strength, cast);
}
