// verdict: accepted
// time: O(n log k + k), space: O(n + k)
// Merges neighbouring logs in pairs, until one is left.
#include <bits/stdc++.h>
using namespace std;

class Solution {
    using Log = vector<pair<long long, int>>;

    Log mergeRange(const vector<vector<long long>>& logs, int begin, int end) {
        Log result;
        if (end - begin == 1) {
            for (long long time : logs[begin])
                result.push_back({time, begin});
            return result;
        }
        int middle = (begin + end) / 2;
        Log left = mergeRange(logs, begin, middle), right = mergeRange(logs, middle, end);
        merge(left.begin(), left.end(), right.begin(), right.end(), back_inserter(result));
        return result;
    }

  public:
    vector<int> mergeLogs(vector<vector<long long>>& logs) {
        vector<int> res;
        if (logs.empty())
            return res;
        for (auto& [time, log] : mergeRange(logs, 0, logs.size()))
            res.push_back(log);
        return res;
    }
};
