/* The words' boxes, from the first day to the last (MEASUREMENT.md 8). */
#include "core/figures_inside.h"

/* The whole credit: the same word; any: a close one. */
static int rating_of(double credit) {
    if (credit >= 1) {
        return 2;
    }
    return credit > 0 ? 1 : 0;
}

void figures_word_boxes(WordBoxes *boxes, const Answers *answers) {
    int day = -1;
    *boxes = (WordBoxes){0};
    for (size_t i = 0; i < answers_count(answers); i++) {
        const Answer *answer = answers_at(answers, i);
        if (!answer->counted) {
            continue;
        }
        if (answer->date != day) {
            wordbox_session(boxes);
            day = answer->date;
        }
        wordbox_rated(boxes, answer->truth[0], rating_of(answer->credit));
        if (answer->mixed) {
            wordbox_rated(boxes, answer->truth[1], rating_of(answer->credit));
        }
    }
}
