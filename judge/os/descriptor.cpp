#include "os/descriptor.h"

#include <unistd.h>

namespace judge {

Descriptor::~Descriptor() {
    if (number_ >= 0)
        close(number_);
}

}  // namespace judge
