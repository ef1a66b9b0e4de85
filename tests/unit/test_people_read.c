/* What the readers of looks and people accept, and what they refuse with a sentence. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cjson/cJSON.h>

#include "unit/voice_sample.h"

static cJSON *tree_of(Sample *sample, const char *path) {
    const char *bytes;
    size_t length = sample_file(sample, path, &bytes);
    cJSON *tree = cJSON_ParseWithLength(bytes, length);
    assert_non_null(tree);
    return tree;
}

static bool has_issue(const Issues *issues, const char *piece) {
    for (size_t i = 0; i < issues_kept(issues); i++) {
        if (strstr(issues_at(issues, i)->text, piece) != NULL) {
            return true;
        }
    }
    return false;
}

static void refuse_looks(Sample *sample, cJSON *tree, const char *piece) {
    char *text = cJSON_PrintUnformatted(tree);
    Issues *issues = issues_new();
    ExpressionBook book;
    assert_false(expressions_read(text, strlen(text), sample->arena, &book, issues));
    assert_true(has_issue(issues, piece));
    issues_free(issues);
    free(text);
    cJSON_Delete(tree);
}

static void refuse_style(Sample *sample, const char *style, const char *piece) {
    cJSON *tree = tree_of(sample, "people/maya.json");
    cJSON_DeleteItemFromObjectCaseSensitive(tree, "style");
    cJSON_AddItemToObject(tree, "style", cJSON_Parse(style));
    char *text = cJSON_PrintUnformatted(tree);
    Issues *issues = issues_new();
    Person person;
    assert_false(person_read(text, strlen(text), sample->arena, &person, issues));
    if (!has_issue(issues, piece)) {
        fail_msg("nothing says \"%s\" of %s", piece, style);
    }
    issues_free(issues);
    free(text);
    cJSON_Delete(tree);
}

static void test_what_is_hidden_shows_through(void **state) {
    const Sample *sample = *state;
    assert_string_equal(expression_find(&sample->book, "hiding_sadness")->leak, "sad");
    assert_null(expression_find(&sample->book, "sad")->leak);
}

static void test_a_leak_names_a_look(void **state) {
    cJSON *tree = tree_of(*state, "expressions.json");
    cJSON *look = cJSON_GetObjectItem(cJSON_GetObjectItem(tree, "displays"), "hiding_sadness");
    cJSON *leak = cJSON_GetObjectItem(cJSON_GetObjectItem(look, "timing"), "leak");
    cJSON_ReplaceItemInObject(leak, "shows", cJSON_CreateString("nothing_known"));
    refuse_looks(*state, tree, "is no known look");
}

static void test_a_compound_of_voiceless_compounds_is_refused(void **state) {
    cJSON *tree = tree_of(*state, "expressions.json");
    cJSON *look = cJSON_GetObjectItem(tree, "compounds")->child;
    cJSON_DeleteItemFromObject(look, "voice");
    cJSON *blend = cJSON_CreateArray();
    for (int i = 0; i < 2; i++) {
        cJSON_AddItemToArray(blend, cJSON_CreateString(look->string));
    }
    cJSON_ReplaceItemInObject(look, "blend", blend);
    refuse_looks(*state, tree, "is no melody that the hum voice knows");
}

static void test_styles_are_refused_with_their_place(void **state) {
    refuse_style(*state, "5", "style: must be { ... }");
    refuse_style(*state, "{\"voice\": []}", "style.voice: must be { ... }");
    refuse_style(*state, "{\"voice\": {\"sound\": \"moo\"}}", "style.voice.sound: is no sound");
    refuse_style(*state, "{\"ways\": [3]}", "style.ways[0]: must be { ... }");
    refuse_style(*state, "{\"face\": 0.1}", "style.face: needs a number from 0.2 to 2");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_is_hidden_shows_through),
        cmocka_unit_test(test_a_leak_names_a_look),
        cmocka_unit_test(test_a_compound_of_voiceless_compounds_is_refused),
        cmocka_unit_test(test_styles_are_refused_with_their_place),
    };
    return cmocka_run_group_tests(tests, sample_begin, sample_end);
}
