-border-guard = border guard
    .many = border guards
-fence = fence
-security-fence = security fence
