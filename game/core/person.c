#include <shoes/person.h>

#include <stddef.h>

#include <shoes/text.h>

const PersonWay *person_way(const Person *person, const char *look) {
    const PersonStyle *style = &person->style;
    for (int i = 0; i < style->way_count; i++) {
        for (int k = 0; k < style->ways[i].look_count; k++) {
            if (text_equal(style->ways[i].looks[k], look)) {
                return &style->ways[i];
            }
        }
    }
    return NULL;
}
