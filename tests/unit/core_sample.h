/* A small book of feelings and a story of three wearers, made by hand for the tests of core. */
#ifndef TESTS_CORE_SAMPLE_H
#define TESTS_CORE_SAMPLE_H

#include <shoes/feeling.h>
#include <shoes/story.h>

enum { HAPPY, EXCITED, SAD, LEFT_OUT, HURT, JEALOUS, ANGRY, NERVOUS, SAMPLE_FEELINGS };
enum { MAYA, SAM, LEO };

static const FeelingBook SAMPLE_BOOK = {
    .count = SAMPLE_FEELINGS,
    .family_count = 4,
    .families = {{"happy", HAPPY}, {"sad", SAD}, {"angry", ANGRY}, {"scared", NERVOUS}},
    .feelings = {{.id = "happy", .tier = 1, .family = 0, .valence = 0.8, .arousal = 0.4},
                 {.id = "excited", .tier = 1, .family = 0, .valence = 0.8, .arousal = 0.8},
                 {.id = "sad", .tier = 1, .family = 1, .valence = -0.7, .arousal = -0.4},
                 {.id = "left_out",
                  .tier = 2,
                  .family = 1,
                  .valence = -0.6,
                  .near = {JEALOUS},
                  .near_count = 1},
                 {.id = "hurt", .tier = 2, .family = 1, .valence = -0.7},
                 {.id = "jealous", .tier = 2, .family = 2, .valence = -0.6, .arousal = 0.4},
                 {.id = "angry", .tier = 1, .family = 2, .valence = -0.7, .arousal = 0.7},
                 {.id = "nervous", .tier = 2, .family = 3, .valence = -0.4, .arousal = 0.6}}};

static const StoryLook SAMPLE_LOOKS_0[] = {{"maya", "excited", 3}, {"sam", "happy", 2}};
static const StoryLook SAMPLE_LOOKS_2[] = {{"maya", "left_out", 4}};

static const StoryBeat SAMPLE_BEATS[] = {
    {.who = "sam", .says = "Leo!", .shows = {SAMPLE_LOOKS_0, 2}},
    {.who = "leo", .says = "Yes!"},
    {.who = "maya", .says = "Oh.", .shows = {SAMPLE_LOOKS_2, 1}}};
static const StoryBeat SAMPLE_ENDING[] = {{.who = "sam", .says = "Maya! Come on!"},
                                          {.does = "They play."}};
static const char *const SAMPLE_TALK[] = {"Why?", "And then?"};

static const Story SAMPLE_STORY = {
    .key = "test/one-more",
    .id = "one-more",
    .lang = "en",
    .title = "One more",
    .version = 0x0123456789abcdefULL,
    .tier = 2,
    .minutes = 5,
    .place = "playground",
    .people = {{.who = "maya"}, {.who = "sam"}, {.who = "leo"}},
    .person_count = 3,
    .before = "It is break time.",
    .beats = {SAMPLE_BEATS, 3},
    .ending = {SAMPLE_ENDING, 2},
    .shoes_count = 3,
    .shoes = {{.wearer = "maya",
               .moment = 2,
               .feels = {{LEFT_OUT, 4}, {HURT, 2}},
               .feel_count = 2,
               .also_close = {NERVOUS},
               .also_close_count = 1,
               .offer = {LEFT_OUT, SAD, ANGRY, HAPPY, NERVOUS},
               .offer_count = 5,
               .ifs = {{SAD, "Very near."}},
               .if_count = 1,
               .clues = {[CLUE_FACE] = "Up.", [CLUE_BODY] = "Stops.", [CLUE_WORDS] = "Oh."},
               .ask = {{.say = "What happened?"}, {.say = "Right?"}, {.say = "Why?"}},
               .ask_count = 3,
               .say = {{.say = "Ouch."}, {.say = "Sit with me?"}, {.say = "At least."}},
               .say_count = 3,
               .talk = {SAMPLE_TALK, 2},
               .say_out_loud = "Want company?",
               .this_week = "Ask somebody in."},
              {.wearer = "sam",
               .moment = 0,
               .feels = {{EXCITED, 3}, {NERVOUS, 4}},
               .feel_count = 2,
               .mixed = true,
               .also_right = {HAPPY},
               .also_right_count = 1,
               .offer = {EXCITED, NERVOUS, SAD, ANGRY},
               .offer_count = 4,
               .clues = {[CLUE_VOICE] = "Loud."},
               .ask = {{.say = "What now?"}},
               .ask_count = 1,
               .say = {{.say = "So happy."}},
               .say_count = 1,
               .talk = {SAMPLE_TALK, 1}},
              {.wearer = "leo", /* as little as a pair can have */
               .moment = 1,
               .feels = {{HAPPY, 5}},
               .feel_count = 1,
               .offer = {HAPPY, SAD, ANGRY},
               .offer_count = 3}}};

#endif
