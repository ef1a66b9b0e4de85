/* A person of the game: who they are and how they look (assets/people/ID.json).
 *
 * Filled by person_read (shoes/person_read.h); strings live in the arena given there. The name is a
 * name, not a word to translate. Colours are 0xRRGGBB. Lengths of the look are parts of the
 * person's own head or height, so that one drawing serves all sizes.
 */
#ifndef SHOES_PERSON_H
#define SHOES_PERSON_H

#include <stdbool.h>
#include <stdint.h>

typedef enum PersonPronoun { PRONOUN_SHE, PRONOUN_HE, PRONOUN_THEY } PersonPronoun;

typedef enum PersonHair {
    HAIR_NONE,
    HAIR_CURLS,    /* a cloud of curls */
    HAIR_SHORT,    /* short, side parting */
    HAIR_MOP,      /* tousled, over the ears */
    HAIR_SHAG,     /* to the chin, uneven fringe */
    HAIR_BUNCHES,  /* two bunches */
    HAIR_TWISTS,   /* short twists standing up, sides short */
    HAIR_BOB,      /* straight, to the jaw, straight fringe */
    HAIR_BUN,      /* tied up loosely */
    HAIR_WAVES,    /* short waves */
    HAIR_SET,      /* grey, combed back with a small bun */
    HAIR_RECEDING, /* short sides, high forehead */
    HAIR_SCARF,    /* a headscarf framing forehead, ears and neck */
    HAIR_COUNT
} PersonHair;

typedef enum PersonTop {
    TOP_TEE, /* short sleeves */
    TOP_JUMPER,
    TOP_HOODIE,
    TOP_TUNIC, /* long, to the thighs */
    TOP_DRESS,
    TOP_SHIRT, /* collar and buttons */
    TOP_SCRUBS,
    TOP_TRACK, /* track jacket with zip */
    TOP_CARDIGAN,
    TOP_APRON,
    TOP_COUNT
} PersonTop;

typedef enum PersonShoes {
    SHOES_FOOTBALL,
    SHOES_HIGH_TOPS,
    SHOES_VELCRO,
    SHOES_RAIN_BOOTS,
    SHOES_SLIP_ONS,
    SHOES_SANDALS,
    SHOES_SKATE,
    SHOES_WHITE_BOOTS,
    SHOES_CLOGS,
    SHOES_RUNNING,
    SHOES_SLIPPERS,
    SHOES_BROWN_BOOTS,
    SHOES_COUNT
} PersonShoes;

/* Parts of the half-height of the head unless said otherwise. */
typedef struct PersonHead {
    double heads;  /* whole height in heads */
    double width;  /* half-width at the cheeks */
    double temple; /* half-width at the temples */
    double cheek;  /* how far below the middle the widest place lies */
    double jaw;    /* 0 narrow .. 1 full: how long the cheek keeps its width */
    double chin;   /* half-width of the chin's curve: .2 pointed .. .7 broad */
    double eye_y;  /* eyes below the middle */
    double eye_x;  /* half the distance between the eyes */
    double eye;    /* size of the eyes, 1 = a child's */
    double mouth;  /* size of the mouth, 1 = ordinary */
    double nose;   /* size of the nose, 1 = a child's */
    double brow;   /* thickness of the brows, 1 = ordinary */
} PersonHead;

typedef struct PersonColours {
    uint32_t skin, shade, blush, hair, hair_light, lip, iris;
    uint32_t top, top_shade, top_trim, legs, legs_shade, shoe, shoe_trim, shoe_detail;
    uint32_t scarf; /* headscarf, ear defenders, hearing aid or what is worn under a cardigan */
} PersonColours;

typedef struct PersonKit {
    bool glasses, hearing_aid, ear_defenders, wheelchair, stick, hood, beard, stubble, freckles;
    bool lines; /* a few soft lines of age */
} PersonKit;

typedef struct PersonLook {
    double height_cm;
    double build;     /* 0 slim .. 1 fat; .3 ordinary */
    double shoulders; /* half-width, part of the height; about .115 */
    PersonHead head;
    PersonHair hair;
    PersonTop top;
    PersonShoes shoes;
    bool shorts; /* bare shins */
    PersonColours colours;
    PersonKit kit;
} PersonLook;

/* Where somebody's eyes go, beside what a feeling does with them. */
typedef enum PersonEyes {
    PERSON_EYES_AS_FELT,
    PERSON_EYES_AWAY, /* to the side where nobody is */
    PERSON_EYES_DOWN,
    PERSON_EYES_PAST, /* just past whoever is there */
    PERSON_EYES_STRAIGHT,
    PERSON_EYES_COUNT
} PersonEyes;

typedef enum PersonHands {
    PERSON_HANDS_AS_FELT,
    PERSON_HANDS_STILL,
    PERSON_HANDS_FLAP,
    PERSON_HANDS_DRUM,
    PERSON_HANDS_FIDGET,
    PERSON_HANDS_COUNT
} PersonHands;

/* What is different about the voice: rate and pause are factors, db is added. */
typedef struct PersonVoice {
    double rate, db, pause;
    const char *sound; /* an affect sound instead of the look's own, NULL: the look's */
} PersonVoice;

enum { PERSON_WAYS_MAX = 8, PERSON_WAY_LOOKS_MAX = 16 };

/* What the hum voice is made in (shoes/voice.h): it tells people apart by ear. */
typedef struct PersonThroat {
    double base;                   /* Hz, resting pitch */
    double tract;                  /* formants: 1 a child of eight, .87 a woman, .72 a man */
    double front;                  /* the second and third formant once more: 1.05 brighter */
    double breathy, creak, tremor; /* 0..1, always there */
    double rate;                   /* of speaking, 1 ordinary */
    const char *vowels;            /* of "ieaoum", sung in turn */
} PersonThroat;

struct Expression;

/* Their own way of showing some looks. `face` and `body` come on top of the style's. */
typedef struct PersonWay {
    const char *looks[PERSON_WAY_LOOKS_MAX]; /* ids of shoes/expression.h */
    int look_count;
    double face, body;                /* how much of it shows: 1 as in most people */
    const char *eyes_of, *mouth_of;   /* looks that lend brows and lids, or mouth and cheeks */
    const char *bearing_of;           /* a look that lends head, shoulders and lean */
    double lent;                      /* 0..1: how much of what is lent */
    const struct Expression *lend[3]; /* the same three, found by person_style_find */
    const char *arms;                 /* a pose of art/pose.h, NULL: the look's own */
    PersonEyes eyes;
    PersonHands hands;
    bool copies; /* takes over the mouth of whoever speaks */
    int wait_ms; /* longer until it shows */
    PersonVoice voice;
} PersonWay;

/* How somebody shows what they feel, as they differ from the common looks. */
typedef struct PersonStyle {
    double face, body; /* how much face and body show: 1 as in most people */
    double one_sided;  /* 0..1: how much less their right side smiles */
    bool talks_with_hands;
    PersonEyes listens, speaks;
    int wait_ms;
    PersonVoice voice;
    PersonWay ways[PERSON_WAYS_MAX];
    int way_count;
} PersonStyle;

typedef struct Person {
    const char *id, *name;
    PersonPronoun pronoun;
    int age;
    uint32_t accent; /* shared by the shoes and one garment */
    PersonThroat throat;
    PersonLook look;
    PersonStyle style;
} Person;

/* Their own way with a look, or NULL. */
const PersonWay *person_way(const Person *person, const char *look);

#endif
