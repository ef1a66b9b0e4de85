/* The strict JSON reader: a table of our own, and the public parsing collection when it lies beside
 * the sources. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/json.h>

static bool accepts(const char *bytes, size_t length, char *said, size_t said_size) {
    Issues *issues = issues_new();
    cJSON *tree = json_read(bytes, length, issues);
    assert_true((tree == NULL) == (issues_errors(issues) > 0));
    said[0] = '\0';
    for (size_t i = 0; i < issues_kept(issues); i++) {
        const size_t used = strlen(said);
        snprintf(said + used, said_size - used, "%s\n", issues_at(issues, i)->text);
    }
    const bool accepted = tree != NULL;
    cJSON_Delete(tree);
    issues_free(issues);
    return accepted;
}

typedef struct Sample {
    const char *json;
    const char *says; /* NULL: accepted */
} Sample;

static const Sample samples[] = {
    {"{}", NULL},
    {" [1, -0, 0.5, 1e3, \"a\", true, false, null] \n", NULL},
    {"\"caf\\u00e9 \\ud83d\\ude00\"", NULL},
    {"", "1:1: the file is empty"},
    {" \n ", "1:1: the file is empty"},
    {"{\"a\": 1 \"b\": 2}", "1:9: a comma is missing before this"},
    {"[1 2]", "1:4: a comma is missing before this"},
    {"[1,]", "1:3: this comma is too many"},
    {"{\"a\": 1,\n}", "1:8: this comma is too many"},
    {"{\n \"a\": \"b\n}", "2:7: this text is never closed: add a \" at its end"},
    {"{\"a", "1:2: this text is never closed"},
    {"{\"a\": [1", "1:7: this [ is never closed"},
    {"{\"a\": 1", "1:1: this { is never closed"},
    {"{\"a\" 1}", "1:6: a colon is missing before this"},
    {"{a: 1}", "1:2: a key in \" quotes is needed here"},
    {"{\"a\":}", "1:6: a value is missing before this"},
    {"{} {}", "1:4: nothing may follow the end of the story"},
    {"{\"offer\": 1, \"offer\": 2}", "1:14: this key is there twice: \"offer\""},
    {"{\"offer\": 1,\n \"off\\u0065r\": 2}", "2:2: this key is there twice"},
    {"[{\"a\": 1}, {\"a\": 2}, {\"b\": {\"a\": 1}, \"a\": 1}]", NULL},
    {"[\"\\u0000\"]", "1:3: \\u0000 is not allowed"},
    {"[\"\\ud800\"]", "1:3: this is half a letter"},
    {"[\"\\udc00\"]", "1:3: this is half a letter"},
    {"[\"\\ud800\\u0041\"]", "1:3: this is half a letter"},
    {"[\"\\u12\"]", "1:3: \\u needs four hex digits"},
    {"[\"\\x\"]", "1:3: this \\ means nothing here"},
    {"[\"a\tb\"]", "1:4: a tab or invisible character"},
    {"[01]", "1:2: this number is not written"},
    {"[1.]", "1:2: this number is not written"},
    {"[+1]", "1:2: this number is not written"},
    {"[1e999]", "1:2: this number is too large"},
    {"['a']", "1:2: write \" instead of '"},
    {"[True]", "1:2: text needs \" quotes around it"},
    {"[1] // note", "1:5: nothing may follow"},
    {"[ // note\n]", "1:3: notes are not possible here"},
    {"\xEF\xBB\xBF{}", "1:1: save the file as UTF-8 without a byte order mark"},
    {"{\"\xC3\xA9\": \"\xFF\"}", "1:8: this letter is not UTF-8"},
    {"[\"\xC0\x80\"]", "this letter is not UTF-8"},
    {"[\"\xED\xA0\x80\"]", "this letter is not UTF-8"},
    {"{\"\xC3\xA9\xC3\xA9\" 1}", "1:7: a colon is missing"},
};

static void test_samples(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        char said[2000];
        const Sample *sample = &samples[i];
        const bool accepted = accepts(sample->json, strlen(sample->json), said, sizeof said);
        const bool good = sample->says == NULL ? accepted : !accepted && strstr(said, sample->says);
        if (!good) {
            fail_msg("%s\nsaid: %s", sample->json, said);
        }
    }
}

static void test_zero_byte(void **state) {
    (void)state;
    char said[2000];
    assert_false(accepts("[1]\0", 4, said, sizeof said));
    assert_false(accepts("[\"a\0b\"]", 7, said, sizeof said));
    assert_false(accepts("[\0]", 3, said, sizeof said));
    assert_false(accepts(NULL, 0, said, sizeof said));
}

/* The bytes have no NUL behind them: a sanitizer would see one byte too many. */
static void test_every_cut(void **state) {
    (void)state;
    static const char json[] =
        "{\"a\": [1.5e+3, true, null, \"x\\u00e9\\ud83d\\ude00\\n\"], \"b\": {}}";
    for (size_t length = 0; length < sizeof json - 1; length++) {
        char said[2000];
        char *bytes = malloc(length + (length == 0));
        assert_non_null(bytes);
        memcpy(bytes, json, length);
        assert_false(accepts(bytes, length, said, sizeof said));
        free(bytes);
    }
}

static void test_depth(void **state) {
    (void)state;
    char json[200];
    char said[2000];
    for (int depth = JSON_MAX_DEPTH; depth <= JSON_MAX_DEPTH + 1; depth++) {
        const size_t half = (size_t)depth;
        memset(json, '[', half);
        memset(json + half, ']', half);
        assert_int_equal(accepts(json, 2 * half, said, sizeof said), depth == JSON_MAX_DEPTH);
    }
}

static void test_long_number(void **state) {
    (void)state;
    static const char json[] =
        "[0.12500000000000000000000000000000000000000000000000000000000000000000"
        "000000000000000000000000000000000, 7]";
    Issues *issues = issues_new();
    cJSON *tree = json_read(json, strlen(json), issues);
    assert_non_null(tree);
    assert_true(cJSON_GetArrayItem(tree, 0)->valuedouble == 0.125);
    assert_int_equal(cJSON_GetArrayItem(tree, 1)->valueint, 7);
    cJSON_Delete(tree);
    issues_free(issues);
}

/* A megabyte of the same key, and of too many values: answered at once, not after minutes. */
static void test_large(void **state) {
    (void)state;
    char *json = malloc(JSON_MAX_BYTES + 2);
    assert_non_null(json);
    char said[40000];
    size_t length = 0;
    json[length++] = '{';
    while (length + 20 < JSON_MAX_BYTES) {
        memcpy(json + length, "\"aaaaaa\":1,", 11);
        length += 11;
    }
    memcpy(json + length, "\"b\":1}", 6);
    assert_false(accepts(json, length + 6, said, sizeof said));
    assert_non_null(strstr(said, "twice"));
    memset(json, '1', JSON_MAX_BYTES + 1);
    assert_false(accepts(json, JSON_MAX_BYTES + 1, said, sizeof said));
    assert_non_null(strstr(said, "too large"));
    for (size_t i = 0; i < JSON_MAX_BYTES; i++) {
        json[i] = i == 0 ? '[' : i % 2 == 1 ? '1' : ',';
    }
    assert_false(accepts(json, JSON_MAX_BYTES, said, sizeof said));
    assert_non_null(strstr(said, "too much"));
    free(json);
}

static char *read_whole(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    char *bytes = malloc(JSON_MAX_BYTES * 2);
    assert_non_null(bytes);
    *length = fread(bytes, 1, JSON_MAX_BYTES * 2, file);
    fclose(file);
    return bytes;
}

/* What the collection accepts and we refuse on purpose. */
static bool refused_on_purpose(const char *name) {
    return strstr(name, "duplicated_key") != NULL ||
           strcmp(name, "y_string_null_escape.json") == 0 ||
           strcmp(name, "y_object_escaped_null_in_key.json") == 0;
}

static void check_file(const char *folder, const char *name) {
    char path[1024];
    char said[2000];
    size_t length = 0;
    snprintf(path, sizeof path, "%s/%s", folder, name);
    char *bytes = read_whole(path, &length);
    const bool accepted = accepts(bytes, length, said, sizeof said);
    free(bytes);
    if (name[0] == 'y' && accepted == refused_on_purpose(name)) {
        fail_msg("%s: %s", name, said);
    }
    if (name[0] == 'n' && accepted) {
        fail_msg("%s was accepted", name);
    }
}

static void test_collection(void **state) {
    (void)state;
    const char *folder = getenv("SHOES_JSON_COLLECTION");
    DIR *files = opendir(folder != NULL ? folder : SHOES_SOURCE_DIR "/../shared/json-parsing");
    if (files == NULL) {
        skip();
        return;
    }
    int seen = 0;
    for (struct dirent *entry = readdir(files); entry != NULL; entry = readdir(files)) {
        if (strchr("yni", entry->d_name[0]) != NULL && entry->d_name[1] == '_') {
            check_file(folder != NULL ? folder : SHOES_SOURCE_DIR "/../shared/json-parsing",
                       entry->d_name);
            seen++;
        }
    }
    closedir(files);
    print_message("%d files of the collection\n", seen);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_samples),     cmocka_unit_test(test_zero_byte),
        cmocka_unit_test(test_every_cut),   cmocka_unit_test(test_depth),
        cmocka_unit_test(test_long_number), cmocka_unit_test(test_large),
        cmocka_unit_test(test_collection),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
