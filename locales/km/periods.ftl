## Periods of stay

periods-list =
    <b>ការស្នាក់នៅរបស់អ្នកជាពលករជំនាញ កម្រិត1</b>

    សូមបញ្ចូលរយៈពេលទាំងអស់៖ ក្រុមហ៊ុនណាក៏ដោយ វិស័យណាក៏ដោយ។ បញ្ចូលផងដែរ៖
    • “សកម្មភាពដែលបានកំណត់” (特定活動) សម្រាប់ត្រៀម ឬយកប័ណ្ណបើកបរ
    • ការឈប់សម្រាកដោយសារសម្រាលកូន មើលថែកូន ជំងឺ ឬរបួស
periods-none = បើអ្នកមិនធ្លាប់មានស្ថានភាពស្នាក់នៅនេះ ហើយមិនធ្លាប់ត្រៀមសម្រាប់វា សូមចុច “{ periods-done }”។
periods-add = ＋ បន្ថែមរយៈពេល
periods-done = រួចហើយ
periods-kind = តើវាជារយៈពេលប្រភេទណា?
periods-remove = ដករយៈពេលនេះចេញ
periods-from = <b>តើវាចាប់ផ្តើមនៅថ្ងៃណា?</b>
periods-to = <b>តើវាចប់នៅថ្ងៃណា?</b> ថ្ងៃចុងក្រោយក៏រាប់ដែរ។
# The period has begun and has not ended.
periods-running = វាមិនទាន់ចប់
# $kind, $from, $to (String)
periods-line = { $from } – { $to } · { $kind }
periods-line-running = { $from } – មិនទាន់ចប់ · { $kind }
# $from (String) an ISO day
periods-mistake-order = ⚠️ ថ្ងៃចុងក្រោយមិនអាចនៅមុនថ្ងៃដំបូង ({ $from }) បានទេ។
