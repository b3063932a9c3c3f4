// Loaders take turns by locking this node: two at once gain nothing and meet on the nodes of the great powers.
MERGE (:__EntenteLock {id: 'load'});
