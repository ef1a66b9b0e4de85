#include <shoes/assert.h>

#include "screens/screens.h"

static const Screen screens[SCREEN_COUNT] = {
    [SCREEN_TITLE] = {"title", title_frame},
    [SCREEN_RACK] = {"rack", rack_frame},
    [SCREEN_PARCEL] = {"parcel", parcel_frame},
    [SCREEN_WATCH] = {"watch", watch_frame},
    [SCREEN_LOOK] = {"look", look_frame},
    [SCREEN_GUESS] = {"guess", guess_frame},
    [SCREEN_INSIDE] = {"inside", inside_frame},
    [SCREEN_WORDS] = {"words", own_words_frame},
    [SCREEN_ENDING] = {"ending", ending_frame},
    [SCREEN_TALK] = {"talk", talk_frame},
    [SCREEN_SWAP] = {"swap", swap_frame},
    [SCREEN_PAUSE] = {"pause", pause_frame},
    [SCREEN_CALM] = {"calm", calm_frame},
    [SCREEN_SETTINGS] = {"settings", settings_frame},
    [SCREEN_MIRROR] = {"mirror", mirror_frame},
    [SCREEN_MINE] = {"mine", mine_frame},
    [SCREEN_ASK] = {"ask", ask_frame},
    [SCREEN_SAY] = {"say", say_frame},
    [SCREEN_SAME] = {"same", same_frame},
    [SCREEN_RECALL] = {"recall", recall_frame},
    [SCREEN_WORD] = {"word", word_frame},
    [SCREEN_NOTEBOOK] = {"notebook", notebook_frame},
    [SCREEN_STEPS] = {"steps", steps_frame},
    [SCREEN_READING] = {"reading", reading_frame},
    [SCREEN_CONTROLS] = {"controls", controls_frame},
    [SCREEN_FONTS] = {"fonts", fonts_frame},
    [SCREEN_HELPS] = {"helps", helps_frame},
    [SCREEN_APART] = {"apart", apart_frame},
    [SCREEN_PLAYERS] = {"players", players_frame},
    [SCREEN_DESK] = {"desk", desk_frame},
    [SCREEN_CHECKIN] = {"checkin", checkin_frame},
    [SCREEN_FOLLOW] = {"follow", follow_frame},
};

const Screen *screen_get(ScreenId id) {
    ASSERT(id >= 0 && id < SCREEN_COUNT);
    return &screens[id];
}
