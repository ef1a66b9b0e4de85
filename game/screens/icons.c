#include "screens/icons.h"

#include <shoes/visit.h>

static int within(int value, int low, int high) {
    return value < low ? low : value > high ? high : value;
}

const char *icon_clue(Clue clue) {
    static const char *const icons[CLUE_COUNT] = {"icons/clue-face.svg", "icons/clue-body.svg",
                                                  "icons/clue-voice.svg", "icons/clue-words.svg",
                                                  "icons/clue-situation.svg"};
    return icons[clue];
}

const char *icon_shape(int index) {
    static const char *const icons[] = {
        "icons/shape-1.svg", "icons/shape-2.svg", "icons/shape-3.svg", "icons/shape-4.svg",
        "icons/shape-5.svg", "icons/shape-6.svg", "icons/shape-7.svg", "icons/shape-8.svg"};
    return icons[within(index, 0, VISIT_OFFER_MAX - 1)];
}

const char *icon_strength(int strength) {
    static const char *const icons[] = {"icons/strength-1.svg", "icons/strength-2.svg",
                                        "icons/strength-3.svg", "icons/strength-4.svg",
                                        "icons/strength-5.svg"};
    return icons[within(strength, 1, 5) - 1];
}

const char *icon_sure(Sureness sureness) {
    static const char *const icons[SURE_COUNT] = {"icons/sure-maybe.svg", "icons/sure-think.svg",
                                                  "icons/sure-sure.svg"};
    return icons[sureness];
}

const char *key_strength(int strength) {
    static const char *const keys[] = {"strength.1", "strength.2", "strength.3", "strength.4",
                                       "strength.5"};
    return keys[within(strength, 1, 5) - 1];
}

const char *key_sure(Sureness sureness) {
    static const char *const keys[SURE_COUNT] = {"sure.maybe", "sure.think", "sure.sure"};
    return keys[sureness];
}
