contents = Table
chapter-label = { $number
