/* Check-ins: three fixed forms of nine items, one for each family of feelings, always with the nine
 * families' first words to choose from (MEASUREMENT.md 3.5). Never adaptive, no help, no verdict.
 *
 * The forms lie in assets/checkin/a.json, b.json and c.json; all strings live in the arena given
 * when reading. An item's key in the journal is "checkin/FORM-ITEM", its mode "checkin".
 */
#ifndef SHOES_CHECKIN_H
#define SHOES_CHECKIN_H

#include <stdbool.h>
#include <stdint.h>

#include <shoes/answers.h>
#include <shoes/story.h>

enum { CHECKIN_FORMS = 3, CHECKIN_ITEMS = 9, CHECKIN_EVERY = 4 /* sessions */ };

typedef struct CheckinItem {
    const char *id, *who, *place, *what, *says;
    StoryLight light;
    StoryFeel feels; /* a family's head, strength 1..5 */
} CheckinItem;

typedef struct CheckinForm {
    const char *id;   /* "a" */
    uint64_t version; /* FNV-1a of the file's bytes */
    CheckinItem items[CHECKIN_ITEMS];
} CheckinForm;

/* Which item comes next: an unfinished form goes on, else the forms take turns. */
typedef struct CheckinPlace {
    int form, item;
    bool under_way; /* the form is begun and not finished */
} CheckinPlace;

/* By finished answers (answers_finish). */
CheckinPlace checkin_place(const Answers *answers, const CheckinForm forms[CHECKIN_FORMS]);

/* Is one to be offered? One under way is; else every fourth day of play, once that day. `today` as
 * in Answer.date. */
bool checkin_due(const Answers *answers, const CheckinForm forms[CHECKIN_FORMS], int today);

/* "checkin/a-1" */
void checkin_key(const CheckinForm *form, const CheckinItem *item, char out[MOVE_NAME]);

#endif
