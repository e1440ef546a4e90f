## Result

# Each follows a point and a colon, as in "Age: met".
verdict-met = គ្រប់លក្ខខណ្ឌ
verdict-not_met = មិនគ្រប់លក្ខខណ្ឌ
verdict-needs_staff = ត្រូវឱ្យបុគ្គលិករបស់យើងពិនិត្យ
verdict-to_do = មានការត្រូវធ្វើ
verdict-unknown = មិនទាន់ដឹង
verdict-not_applicable = មិនត្រូវការក្នុងករណីរបស់អ្នក
verdict-icon-met = ✅
verdict-icon-not_met = ❌
verdict-icon-needs_staff = 👤
verdict-icon-to_do = 📌
verdict-icon-unknown = ❔
verdict-icon-not_applicable = ➖
