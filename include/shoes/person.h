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

enum { PEOPLE_MAX = 16 };

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

typedef struct Person {
    const char *id, *name;
    PersonPronoun pronoun;
    int age;
    uint32_t accent;   /* shared by the shoes and one garment */
    double voice_base; /* Hz, resting pitch of the hum voice */
    PersonLook look;
} Person;

#endif
