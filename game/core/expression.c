#include <shoes/expression.h>

#include <string.h>

#include <shoes/text.h>

const Expression *expression_find(const ExpressionBook *book, const char *id) {
    if (id == NULL) {
        return NULL;
    }
    for (int i = 0; i < book->count; i++) {
        if (strcmp(book->looks[i].id, id) == 0) {
            return &book->looks[i];
        }
    }
    return NULL;
}

static bool blends(const Expression *look, const char *one, const char *other) {
    return text_equal(look->blend[0], one) && text_equal(look->blend[1], other);
}

const Expression *expression_compound(const ExpressionBook *book, const char *one,
                                      const char *other) {
    for (int i = 0; i < book->count && one != NULL && other != NULL; i++) {
        const Expression *look = &book->looks[i];
        if (blends(look, one, other) || blends(look, other, one)) {
            return look;
        }
    }
    return NULL;
}

double expression_scale(int strength) {
    static const double scale[EXPRESSION_STRENGTHS] = {.35, .55, .75, 1, 1.25};
    if (strength < 1) {
        return scale[0];
    }
    return scale[strength > EXPRESSION_STRENGTHS ? EXPRESSION_STRENGTHS - 1 : strength - 1];
}
