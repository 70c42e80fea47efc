%:include <cstdio>
int main() <% int a<:2:> = <% 1, 2 %>; std::printf("%d", a<:1:>); %>
