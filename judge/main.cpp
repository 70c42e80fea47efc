#include "app/app.h"

int main(int count, char** words) {
    return judge::run_app({words, words + count});
}
