/* A story as the game holds it: everything of STORY-FORMAT.md, read and checked.
 *
 * Filled by story_read (shoes/story_read.h); every pointer lives in the arena given there and dies
 * with it. Optional texts that are absent are NULL, absent lists have count 0. Person, place and
 * look names are ids that were found to exist; feelings are indices into the FeelingBook used when
 * reading. Counts never exceed the STORY_MAX_ caps.
 */
#ifndef SHOES_STORY_H
#define SHOES_STORY_H

#include <stdbool.h>
#include <stdint.h>

enum {
    STORY_FORMAT = 1,
    STORY_MAX_PEOPLE = 6,
    STORY_MAX_BEATS = 8,
    STORY_MAX_SHOES = 3,
    STORY_MAX_FEELS = 3,
    STORY_MAX_OFFER = 6,
    STORY_MAX_ASK = 3,
    STORY_MAX_SAY = 5,
    STORY_MAX_TALK = 2,
    STORY_MAX_LIST = 12 /* topics, body words, tags, also_right, turned, ... */
};

/* The five clue channels, in the order of the buttons. */
typedef enum Clue { CLUE_FACE, CLUE_BODY, CLUE_VOICE, CLUE_WORDS, CLUE_SITUATION, CLUE_COUNT } Clue;

typedef enum StoryLight { LIGHT_MORNING, LIGHT_DAY, LIGHT_EVENING } StoryLight;
typedef enum StoryFacing { FACING_LEFT, FACING_RIGHT, FACING_VIEWER } StoryFacing;
typedef enum StoryAskKind { ASK_OPEN, ASK_LEADING, ASK_SHUTTING } StoryAskKind;
typedef enum StorySayKind { SAY_OPENER, SAY_CLOSER } StorySayKind;
typedef enum StoryDoes {
    DOES_VALIDATES,
    DOES_CONNECTS,
    DOES_ASKS,
    DOES_LIMITS, /* openers */
    DOES_MINIMISES,
    DOES_HURRIES,
    DOES_FIXES,
    DOES_OWN_STORY,
    DOES_BLAMES, /* closers */
    DOES_COUNT
} StoryDoes;

typedef struct StoryTexts {
    const char *const *items;
    int count;
} StoryTexts;

/* Somebody shows a look (a feeling, display or compound of expressions.json) at a strength 1..5. */
typedef struct StoryLook {
    const char *who;
    const char *look;
    int strength;
} StoryLook;

typedef struct StoryLooks {
    const StoryLook *items;
    int count;
} StoryLooks;

typedef struct StoryPerson {
    const char *who;
    double at; /* 0 left .. 1 right along the ground */
    StoryFacing faces;
    double size;      /* 0.7 .. 1.5 */
    const char *pose; /* NULL: standing */
} StoryPerson;

typedef struct StoryBeat {
    const char *who;  /* NULL: nobody, something happens */
    const char *says; /* NULL: nothing is said */
    const char *to;
    const char *sound;  /* look id of how it sounds, NULL when silent */
    int sound_strength; /* 1..5 */
    StoryLooks shows;   /* stays until changed by a later beat */
    const char *does;   /* what happens, as text */
    const char *prop;   /* id of a prop seen from this beat on */
} StoryBeat;

typedef struct StoryBeats {
    const StoryBeat *items;
    int count;
} StoryBeats;

typedef struct StoryFeel {
    int feeling;
    int strength; /* 1..5 */
} StoryFeel;

typedef struct StoryIf {
    int feeling;
    const char *text;
} StoryIf;

typedef struct StoryAsk {
    const char *say, *answer, *why;
    StoryAskKind kind;
    StoryLooks shows;
} StoryAsk;

typedef struct StorySay {
    const char *say, *answer;
    const char *second_try; /* closers only, else NULL */
    const char *promise;    /* told back in a later scene: "You said you would call." NULL: none */
    bool keeps;             /* follows up on the promise of an earlier scene of the thread */
    StorySayKind kind;
    StoryDoes does;
    StoryLooks shows;
} StorySay;

typedef struct StoryInside {
    const char *sees, *thought, *wanted;
    StoryTexts body;   /* "heavy tummy" */
    StoryLooks shows;  /* view: the others as the wearer saw them */
    StoryTexts turned; /* view: who shows their back */
    StoryTexts hidden; /* view: whom the wearer did not notice */
} StoryInside;

/* One pair of shoes to step into. */
typedef struct StoryShoes {
    const char *you;     /* who the player is when speaking; NULL: not said */
    const char *speaker; /* the person that is, on stage; NULL: not said */
    const char *wearer;
    int moment; /* beat held while looking closer and guessing */
    StoryFeel feels[STORY_MAX_FEELS];
    int feel_count; /* feels[0] is the truth that is scored */
    bool mixed;     /* feels[0] and feels[1] are both scored */
    int also_right[STORY_MAX_LIST];
    int also_right_count;
    int also_close[STORY_MAX_LIST];
    int also_close_count;
    int offer[STORY_MAX_OFFER]; /* as written; shown shuffled, see visit_offer */
    int offer_count;
    StoryIf ifs[STORY_MAX_OFFER];
    int if_count;
    const char *clues[CLUE_COUNT]; /* NULL: hidden in this story */
    bool told_by[CLUE_COUNT];
    const char *disagree[CLUE_COUNT]; /* why this clue points elsewhere, else NULL */
    StoryAsk ask[STORY_MAX_ASK];
    int ask_count;
    StoryAsk ask_again[STORY_MAX_ASK];
    int ask_again_count;
    StoryInside inside;
    const char *own_words;
    StorySay say[STORY_MAX_SAY];
    int say_count;
    StoryDoes order[STORY_MAX_SAY];
    int order_count;
    StoryTexts talk;
    const char *say_out_loud;
    const char *out_loud_to; /* for whom; NULL: the wearer */
    const char *this_week;
} StoryShoes;

typedef struct Story {
    const char *key; /* "playground/one-more-player" */
    const char *id, *lang, *title, *goal;
    uint64_t version; /* FNV-1a of the file's bytes */
    StoryTexts topics;
    int age_from, age_to;
    int tier;    /* 1..3 */
    int minutes; /* 1..20 */
    const char *place;
    StoryLight light;
    StoryTexts careful;
    StoryTexts tender;
    const char *after; /* story key, NULL: no thread */
    StoryPerson people[STORY_MAX_PEOPLE];
    int person_count;
    const char *before;
    StoryBeats beats;
    StoryShoes shoes[STORY_MAX_SHOES];
    int shoes_count;
    StoryBeats ending;
} Story;

/* The pair whose wearer has this id, or NULL. */
const StoryShoes *story_shoes(const Story *story, const char *wearer);

/* The person's place on stage, or NULL. */
const StoryPerson *story_person(const Story *story, const char *who);

/* What `who` shows at `beat` (the last `shows` at or before it), or NULL before any. */
const StoryLook *story_look_at(const StoryBeats *beats, int beat, const char *who);

/* The text of `if` for a feeling, or NULL. */
const char *story_if(const StoryShoes *shoes, int feeling);

const char *clue_id(Clue clue); /* "face" "body" "voice" "words" "situation" */
bool clue_find(const char *id, Clue *clue);

#endif
