import 'commander'
