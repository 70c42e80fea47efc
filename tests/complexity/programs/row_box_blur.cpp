// time: O(n * m * k) space: O(n * m)
// axes: n,m,k
#include "measured.h"
using namespace std;

vector<vector<int>> blurRows(const vector<vector<int>>& image, int k) {
    int rows = image.size(), cols = image[0].size();
    vector<vector<int>> blurred(rows, vector<int>(cols));
    for (int r = 0; r < rows; r++) {
        for (int c = 0; c < cols; c++) {
            int sum = 0;
            for (int d = 0; d < k; d++)           // HOT
                sum += image[r][(c + d) % cols];  // HOT
            blurred[r][c] = sum / k;
        }
    }
    return blurred;
}

int main(int argc, char** argv) {
    int n = measured::size(argc, argv, 1, 20), m = measured::size(argc, argv, 2, 20);
    int k = measured::size(argc, argv, 3, 5);
    vector<vector<int>> image(n);
    for (auto& row : image)
        row = measured::numbers(m, 256);
    measured::run([&] { return blurRows(image, k); });
}
