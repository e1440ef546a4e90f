## Papers

papers-button = 📄 ឯកសាររបស់ខ្ញុំ
papers-list =
    <b>ឯកសាររបស់អ្នក</b>

    ពេលអ្នកមានឯកសារណា សូមចុចលើលេខរបស់វា។ អ្នកអាចត្រឡប់មកវិញនៅថ្ងៃផ្សេង។ យើងរក្សាទុកសញ្ញារបស់អ្នក។
# $have, $all (Number)
papers-count = អ្នកមាន { $have } ក្នុងចំណោម { $all }។
papers-none = តាមចម្លើយរបស់អ្នក មិនទាន់ត្រូវការឯកសារណាទេ។
# $icon (String), $number (Number), $paper (String)
papers-line = { $icon } { $number }. { $paper }
papers-number = { $icon } { $number }
papers-icon-have = ✅
papers-icon-missing = ⬜
