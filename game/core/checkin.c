#include <shoes/checkin.h>

#include <stdio.h>

#include <shoes/text.h>

void checkin_key(const CheckinForm *form, const CheckinItem *item, char out[MOVE_NAME]) {
    snprintf(out, MOVE_NAME, "checkin/%.30s-%.30s", form->id, item->id);
}

typedef struct Found {
    int form, item;
} Found;

static bool find(const Answers *answers, const CheckinForm forms[CHECKIN_FORMS],
                 const Answer *answer, Found *out) {
    char key[MOVE_NAME];
    for (int form = 0; form < CHECKIN_FORMS; form++) {
        for (int item = 0; item < CHECKIN_ITEMS; item++) {
            checkin_key(&forms[form], &forms[form].items[item], key);
            if (text_equal(key, answers_key(answers, answer->place))) {
                *out = (Found){form, item};
                return true;
            }
        }
    }
    return false;
}

static CheckinPlace after(Found found) {
    bool more = found.item + 1 < CHECKIN_ITEMS;
    return (CheckinPlace){.form = more ? found.form : (found.form + 1) % CHECKIN_FORMS,
                          .item = more ? found.item + 1 : 0,
                          .under_way = more};
}

CheckinPlace checkin_place(const Answers *answers, const CheckinForm forms[CHECKIN_FORMS]) {
    Found found;
    for (size_t i = answers_count(answers); i > 0; i--) {
        const Answer *answer = answers_at(answers, i - 1);
        if (answer->mode == ANSWER_CHECKIN && answer->guessed &&
            find(answers, forms, answer, &found)) {
            return after(found);
        }
    }
    return (CheckinPlace){0};
}

bool checkin_due(const Answers *answers, const CheckinForm forms[CHECKIN_FORMS], int today) {
    int sessions = 0, day = -1;
    if (checkin_place(answers, forms).under_way) {
        return true;
    }
    for (size_t i = 0; i < answers_count(answers); i++) {
        const Answer *answer = answers_at(answers, i);
        if (answer->mode == ANSWER_CHECKIN && answer->date == today) {
            return false;
        }
        sessions += answer->counted && answer->date != day;
        day = answer->counted ? answer->date : day;
    }
    bool fresh = day != today; /* the day's first story is still to come */
    return sessions > 0 && (sessions + fresh) % CHECKIN_EVERY == 0;
}
